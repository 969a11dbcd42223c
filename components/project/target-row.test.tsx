import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import { publicPaths } from '@/lib/paths'
import type { TargetLine, TaskLine } from '@/lib/queries/task-line'
import { TargetRow } from './target-row'

const flow = {
  measure: 'flow',
  kind: 'count',
  direction: 'reach',
  bound: 'exact',
  unit: '台',
  baseline: null,
  blank: null,
  blankReason: null,
} as const
const verdict = verdictOfTarget({
  target: { ...flow, value: '200' },
  entered: { value: '83' },
  quarter: { year: 2024, quarter: 2 },
})
const entered = { ...flow, id: 'a', name: '开工', goal: '200', value: '83', verdict } as TargetLine
const blank = {
  ...flow,
  id: 'b',
  name: '竣工',
  goal: '100',
  value: null,
  blank: 'notDue',
  verdict: null,
} as TargetLine
const line = (targets: TargetLine[]) =>
  ({
    code: '179',
    title: '装电梯',
    standing: 'behind',
    quarter: 2,
    late: false,
    judgement: 'normal',
    targets,
  }) as TaskLine

const row = (target: TargetLine, targets: TargetLine[]) =>
  renderToStaticMarkup(
    <TargetRow line={line(targets)} target={target} year={2024} paths={publicPaths('plain')} />,
  )

describe('a figure under a project', () => {
  it('with a blank shows its own blank, not the verdict of the figure beside it', () => {
    const html = row(blank, [entered, blank])
    expect(html).toContain('未到报告期')
    expect(html).not.toContain('欠进度')
  })

  it('with a value shows its own verdict', () => {
    expect(row(entered, [entered, blank])).toContain('欠进度')
  })
})
