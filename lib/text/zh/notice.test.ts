import { describe, expect, it } from 'vitest'
import { gradeText, noticeNumber, noticeText } from './notice'

const task = {
  code: '090',
  title: '既有多层住宅加装电梯',
  behind: false,
  due: new Date('2024-10-10T23:59:59+08:00'),
}
const facts = { department: '区房管局', quarter: { year: 2024, quarter: 3 } } as const

it('numbers each kind by itself', () => {
  expect(noticeNumber({ kind: 'nudge', year: 2024, number: 3 })).toBe('静督催〔2024〕3号')
  expect(noticeNumber({ kind: 'escalation', year: 2025, number: 1 })).toBe('静督办〔2025〕1号')
})

it('says what a grade means', () => {
  expect((['blue', 'yellow', 'red'] as const).map(gradeText)).toEqual([
    '蓝色（临近截止）',
    '黄色（进度慢于序时）',
    '红色（逾期未提交）',
  ])
})

describe('the text of a notice', () => {
  it('names department, quarter, each task with code and title, the due date and what is missing', () => {
    const text = noticeText({ ...facts, kind: 'nudge', grade: 'red', tasks: [{ ...task, state: 'overdue' }] })
    expect(text.split('\n')).toEqual([
      '区房管局：',
      '你单位牵头的下列任务，2024年第三季度填报情况如下：',
      '1．090 既有多层住宅加装电梯：逾期未提交，截止时间10月10日24时。',
      '请立即填报提交，并说明逾期的原因；确有困难的，请在平台上申请补报。',
    ])
  })

  it('numbers several tasks, and says that one is behind', () => {
    const tasks = [
      { ...task, state: 'draft' as const },
      { ...task, code: '091', state: 'approved' as const, behind: true },
    ]
    const text = noticeText({ ...facts, kind: 'escalation', grade: 'yellow', tasks })
    expect(text).toContain('1．090 既有多层住宅加装电梯：已起草，尚未提交。')
    expect(text).toContain('2．091 既有多层住宅加装电梯：已公布，进度慢于序时。')
    expect(text).toContain('经催办仍未办理')
    expect(text).toContain('请单位负责人过问。')
  })
})
