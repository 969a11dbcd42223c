// "The verdicts that a test must show, from this report's own sentences" (the last table of domain.md), row by row.
import { describe, expect, it } from 'vitest'
import { owesEntry } from '@/lib/domain/owes-entry'
import type { Plan } from '@/lib/domain/plan'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { standingOf } from '@/lib/domain/standing'
import type { PacedTarget } from '@/lib/domain/target'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import { verdictOfTask } from '@/lib/domain/verdict-of-task'
import { judgementSays, verdictSentence } from './verdict'

const target = (facts: Partial<PacedTarget>): PacedTarget => ({
  measure: 'flow',
  kind: 'count',
  direction: 'reach',
  bound: 'exact',
  value: null,
  unit: '',
  baseline: null,
  ...facts,
})

const TARGETS: Record<string, PacedTarget> = {
  '地区生产总值增长 5%': target({
    measure: 'rate',
    kind: 'growthRate',
    direction: 'increase',
    value: '5',
    unit: '%',
  }),
  '社会消费品零售总额 1700 亿元': target({ kind: 'amount', value: '1700', unit: '亿元' }),
  新增就业岗位完成市下达目标: target({ measure: 'external', becomes: 'flow' }),
  登记失业人数: target({
    measure: 'external',
    becomes: 'cap',
    direction: 'within',
    bound: 'atMost',
    value: '26000',
    unit: '人',
  }),
  '加装电梯开工 200 台': target({ value: '200', unit: '台' }),
  '高新技术企业达 650 家 (2023: 540)': target({
    measure: 'stock',
    value: '650',
    unit: '家',
    baseline: '540',
  }),
  '常住人口签约率 45%': target({ measure: 'level', kind: 'ratio', value: '45', unit: '%' }),
  '互联网医疗服务人次提升 20%': target({
    measure: 'rate',
    kind: 'growthRate',
    direction: 'increase',
    value: '20',
    unit: '%',
  }),
  基本建成宝川路: target({ measure: 'node', kind: 'milestone' }),
  办好国际剑联花剑大奖赛: target({ measure: 'node', kind: 'milestone' }),
  '新增 2 家智慧养老院': target({ value: '2', unit: '家' }),
}

/** The table sets spaces around figures; our own words have none (design.md, Type). */
const close = (words: string) => words.replaceAll(' ', '')

const plan: Plan = { milestones: [{ due: 4, met: null }] }

type Row = [
  sentence: string,
  quarter: QuarterNumber,
  entered: string | null,
  says: string,
  code: string,
  plan?: Plan,
]

const ROWS: Row[] = [
  ['地区生产总值增长 5%', 1, '5.3', '高于目标 0.3 个百分点，全年数据未出', 'onPace'],
  ['社会消费品零售总额 1700 亿元', 1, '423.3', '占 24.9%，序时 25%，达进度', 'onPace'],
  ['新增就业岗位完成市下达目标', 1, null, '目标值待下达', 'notDueYet'],
  ['登记失业人数', 2, '25800', '控制在目标内', 'onPace'],
  ['加装电梯开工 200 台', 2, '83', '欠进度 8.5 个百分点', 'behind'],
  ['高新技术企业达 650 家 (2023: 540)', 1, '540', '欠进度 25 个百分点', 'behind'],
  ['高新技术企业达 650 家 (2023: 540)', 3, '640', '超进度 15.9 个百分点', 'ahead'],
  ['常住人口签约率 45%', 2, '43', '距目标 2 个百分点', 'notDueYet'],
  ['互联网医疗服务人次提升 20%', 2, '22', '高于目标 2 个百分点，全年数据未出', 'onPace'],
  ['基本建成宝川路', 1, null, '未到节点', 'notDueYet', plan],
  ['基本建成宝川路', 1, '0', '未到节点', 'notDueYet', plan],
  ['办好国际剑联花剑大奖赛', 2, '1', '已完成', 'done'],
  ['新增 2 家智慧养老院', 2, '0', '未到节点（2 家中已完成 0 家）', 'notDueYet'],
]

describe('the verdicts from this report’s own sentences', () => {
  it.each(ROWS)('%s, quarter %d, %s entered: %s', (sentence, quarter, entered, says, code, given) => {
    const asked = TARGETS[sentence]
    if (!asked) throw new Error(`no target for ${sentence}`)
    const verdict = verdictOfTarget({
      target: asked,
      entered: entered === null ? null : { value: entered },
      quarter: { year: 2024, quarter },
      plan: given,
    })
    expect(verdict?.code).toBe(code)
    expect(verdict && verdictSentence(verdict)).toContain(close(says))
  })

  it('推进彭一小区养老院等项目建设, judgement 正常: 单位自评：正常 (定性，不计算进度)', () => {
    expect(judgementSays('normal')).toBe('单位自评：正常（定性，不计算进度）')
    expect(
      standingOf({ taskClass: 'qualitative', approved: { verdict: null, blanks: [] }, overdue: false }),
    ).toBe('selfAssessed')
  })

  it('办好国际剑联花剑大奖赛, done in Q2: owes no entry in Q3', () => {
    const done = verdictOfTask([{ code: 'done' }])
    expect(done?.code).toBe('done')
    const opensAt = new Date('2024-09-24T16:00:00Z')
    const dueAt = new Date('2024-10-10T15:59:59Z')
    const window = { year: 2024, quarter: 3, opensAt, dueAt, closesAt: dueAt, backfill: false } as const
    const task = { life: 'awaitingCheck', lifeSince: null, measures: ['node'] } as const
    expect(owesEntry({ ...task, doneIn: null }, window)).toBe(true)
    expect(owesEntry({ ...task, doneIn: { year: 2024, quarter: 2 } }, window)).toBe(false)
  })
})
