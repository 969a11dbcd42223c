import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { FormState } from '@/lib/form-state'
import { KeptCheckbox } from './kept-checkbox'
import { StateForm } from './state-form'

let state: FormState = { status: 'idle' }
vi.mock('./use-posted', () => ({ usePosted: () => ({ state, send: () => {}, pending: false }) }))

const NAMES = ['2024-001', '2024-002', '2024-003']

function tickedAfter(answered: FormState): string[] {
  state = answered
  const html = renderToStaticMarkup(
    <StateForm action={async () => answered as FormState<never>} fields={[]} permalink="" signIn="">
      {NAMES.map((name) => (
        <KeptCheckbox key={name} name="tasks" value={name}>
          {name}
        </KeptCheckbox>
      ))}
    </StateForm>,
  )
  const boxes = html.match(/<input[^>]*>/g) ?? []
  return NAMES.filter((name) => boxes.some((box) => box.includes(name) && box.includes('checked=""')))
}

const refused = (tasks?: string | string[]): FormState => ({
  status: 'problem',
  problem: { kind: 'refused', because: 'origin' },
  typed: tasks === undefined ? {} : { tasks },
})

describe('boxes within a form', () => {
  it.each([
    ['several', ['2024-001', '2024-003'], ['2024-001', '2024-003']],
    ['one', '2024-002', ['2024-002']],
    ['by a button that stands for several', ['2024-001', '2024-002,2024-003'], NAMES],
    ['none', undefined, []],
  ])('that were ticked stay so when the form is refused: %s', (_case, sent, ticked) => {
    expect(tickedAfter(refused(sent))).toEqual(ticked)
  })

  it('are empty at first and once it was done', () => {
    expect(tickedAfter({ status: 'idle' })).toEqual([])
    expect(tickedAfter({ status: 'done', value: { title: '已确认1项' } })).toEqual([])
  })
})
