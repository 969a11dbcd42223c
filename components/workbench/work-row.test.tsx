import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { WorkItem } from '@/lib/queries/workbench'
import { WorkRow } from './work-row'

const now = new Date('2024-10-08T09:00:00+08:00')

function row(item: Partial<WorkItem>): string {
  const task = { taskId: '2024-097', code: '097', title: '推进养老院项目' }
  const untouched = { returned: null, savedAt: null, submittedAt: null, approvedAt: null, faults: 0 }
  const open = {
    group: 'open',
    state: 'none',
    timeliness: 'awaited',
    correction: false,
    writable: true,
  } as const
  const moreTime = { ask: null, waiting: false, granted: null, due: null }
  return renderToStaticMarkup(
    <ul>
      <WorkRow
        item={{ ...task, ...untouched, ...open, before: null, moreTime, late: false, ...item }}
        quarter={{ year: 2024, quarter: 3 }}
        now={now}
        solid={false}
      />
    </ul>,
  )
}

describe('what was published of a task before', () => {
  const before = { quarter: 2, judgement: 'normal', figures: [] } as const

  it.each([
    ['nothing', null, '今年第一次填报'],
    ['no figure, a judgement', { ...before, figures: [] }, '上次公布第二季度，单位自评正常'],
    ['neither', { ...before, judgement: null, figures: [] }, '上次公布第二季度'],
    ['a figure', { ...before, figures: [{ name: '开工', value: '83', unit: '台' }] }, '上次公布83台'],
  ])('%s', (_case, published, words) => {
    expect(row({ before: published })).toContain(`<p>${words}</p>`)
  })
})
