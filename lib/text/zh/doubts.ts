import type { Doubt } from '@/lib/domain/doubts'
import { withUnit } from '../format'
import { standingWords } from './standing'
import { blankWords, judgementWords } from './words'

type Words = { head: string; text: string }
type Of<Code extends Doubt['code']> = Extract<Doubt, { code: Code }>

/** What is odd, then why it is. */
const WORDS: { [Code in Doubt['code']]: (doubt: Of<Code>) => Words } = {
  judgement: ({ judgement, verdict }) => ({
    head: '自评与计算不一致。',
    text: `单位自评“${judgementWords[judgement]}”，计算为${standingWords[verdict]}。`,
  }),
  reachedOpen: ({ judgement }) => ({
    head: '已达100%，仍在推进。',
    text: `指标都已完成，单位自评仍是“${judgementWords[judgement]}”。`,
  }),
  noProblem: () => ({
    head: '欠进度但没有写问题。',
    text: '“问题”一栏是空的，公众看不到为什么慢。',
  }),
  fell: ({ target, unit, from, to }) => ({
    head: '累计数减少。',
    text: `${target}由${withUnit(from, unit)}减为${withUnit(to, unit)}。`,
  }),
  jumped: ({ target, unit, from, to }) => ({
    head: '一个季度增加过多。',
    text: `${target}由${withUnit(from, unit)}增为${withUnit(to, unit)}，一个季度就有年度目标的一半以上。`,
  }),
  textDiffers: ({ target, unit, text, entered }) => ({
    head: '文字与数字不一致。',
    text: `“进展”里写${withUnit(text, unit)}，${target}填${withUnit(entered, unit)}。`,
  }),
  wentBlank: ({ target, unit, from, blank }) => ({
    head: '上次有数，这次没有。',
    text: `${target}上次${withUnit(from, unit)}，这次填“${blankWords[blank]}”。`,
  }),
  sameWords: () => ({ head: '进展与上次相同。', text: '文字一字未改，可能没有更新。' }),
  late: () => ({ head: '截止后才提交。', text: '公布后显示为补报。' }),
}

/** A doubt in words. */
export function doubtWords(doubt: Doubt): Words {
  return (WORDS[doubt.code] as (doubt: Doubt) => Words)(doubt)
}
