import { describe, expect, it } from 'vitest'
import type { Doubt } from '@/lib/domain/doubts'
import { doubtWords } from './doubts'

const CASES: [Doubt, string][] = [
  [
    { code: 'judgement', judgement: 'normal', verdict: 'behind' },
    '自评与计算不一致。单位自评“正常”，计算为欠进度。',
  ],
  [{ code: 'noProblem', verdict: 'behind' }, '欠进度但没有写问题。“问题”一栏是空的，公众看不到为什么慢。'],
  [
    { code: 'fell', target: '新增养老床位', unit: '张', from: '80', to: '78' },
    '累计数减少。新增养老床位由80张减为78张。',
  ],
  [
    { code: 'wentBlank', target: '签约率', unit: '%', from: '43', blank: 'notAvailable' },
    '上次有数，这次没有。签约率上次43%，这次填“暂无数据”。',
  ],
  [{ code: 'reachedOpen', judgement: 'normal' }, '已达100%，仍在推进。指标都已完成，单位自评仍是“正常”。'],
  [
    { code: 'jumped', target: '新增养老床位', unit: '张', from: '40', to: '140' },
    '一个季度增加过多。新增养老床位由40张增为140张，一个季度就有年度目标的一半以上。',
  ],
  [
    { code: 'textDiffers', target: '加装电梯开工', unit: '台', text: '85', entered: '83' },
    '文字与数字不一致。“进展”里写85台，加装电梯开工填83台。',
  ],
  [{ code: 'sameWords' }, '进展与上次相同。文字一字未改，可能没有更新。'],
  [{ code: 'late' }, '截止后才提交。公布后显示为补报。'],
]

describe('doubts in words', () => {
  it.each(CASES)('%o', (doubt, said) => {
    const { head, text } = doubtWords(doubt)
    expect(head + text).toBe(said)
  })

  it('has words for each kind', () => {
    expect(new Set(CASES.map(([{ code }]) => code)).size).toBe(9)
  })
})
