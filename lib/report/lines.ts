// What a line of the source is: a heading of some rank, an address to the audience, or running text.
// One named rule a line; the first that fits wins, and what fits none is running text.

import { chineseNumeral } from './files/numerals-of-lists'

export type LineKind = 'annex' | 'part' | 'chapter' | 'project' | 'address' | 'text'

/** What is known of a line besides its words: after the annex's heading, marked as a heading (#, or bold throughout),
 * after a finished sentence. */
export type LineSetting = {
  inAnnex: boolean
  marked: 'heading' | 'item' | null
  afterEnd: boolean
  /** Words set apart by spaces (解放思想 奋发进取), as headings have them and sentences do not. */
  spaced: boolean
}

type LineRule = { name: string; kind: LineKind; fits: (line: string, setting: LineSetting) => boolean }

const NUMERAL = '[一二三四五六七八九十]+'
const part = new RegExp(`^(?:第(${NUMERAL})部分[：:、]?|(${NUMERAL})(?:、|[．.](?!\\d)))`)
const chapter = new RegExp(`^[（(](${NUMERAL})[）)]、?`)
const counted = /^(\d{1,2})(?:、|[．.](?!\d))/
const sentenceEnd = /[。！？：；:;!?][”’）)]*$/
const BARE_ANNEX = /^附件[一二三四五六七八九十\d]*[：:]?$/
const TITLED_ANNEX =
  /^附(?:件|表|录)?[一二三四五六七八九十\d]*(?:[：:、.．]|(?<=\d))?[《“一-龥\d]{0,30}(?:项目|事项|实事|解释|注释|说明|计划|目标|任务|清单|分解表|一览表|情况)[》”]?$/
const GLOSSARY =
  /^《?(?:政府工作报告》?)?(?:中的?)?(?:有关|部分|相关|专业)?(?:名词|术语|用语|缩略语|词语)(?:术语)?(?:解释|注释|注解|说明|释义)[：:]?$|^(?:注释|注解)[：:]?$/
const TOPIC =
  /(?:回顾|总体要求|(?:预期|奋斗|发展)?目标|目标任务|重点(?:工作|任务)|主要(?:工作|任务)|工作(?:安排|任务|部署|打算|思路|重点|总结|情况|计划|建议|展望)|自身建设|实事项目|民生实事|完成情况|(?:主要|年)成绩|发展成就|存在问题)$/
const DISTINCT_FIGURE = /\d(?:[\d.]*)(?:万|亿|%|％|个|家|条|人|元|户|公里|平方米)/

/** True when a line ends where a sentence may end; otherwise a page break has cut it. */
export const endsSentence = (line: string) => sentenceEnd.test(line)

// A paragraph whose first line was broken before its full stop looks like a heading but for its figures and marks.
const isHeadingLike = (line: string) =>
  line.length <= 60 && !/[。；]/.test(line) && !(line.includes('，') && DISTINCT_FIGURE.test(line))

function isTopic(line: string): boolean {
  const words = line.replace(/[：:]$/, '')
  return words.length <= 26 && !/[，。；：:]/.test(words) && TOPIC.test(words)
}

const LINE_RULES: LineRule[] = [
  { name: '附件标题', kind: 'annex', fits: (line) => BARE_ANNEX.test(line) || TITLED_ANNEX.test(line) },
  { name: '名词解释', kind: 'annex', fits: (line) => GLOSSARY.test(line) },
  {
    name: '实事项目',
    kind: 'project',
    fits: (line, { inAnnex }) => inAnnex && (part.test(line) || counted.test(line)),
  },
  { name: '部分标题', kind: 'part', fits: (line) => part.test(line) && isHeadingLike(line) },
  { name: '章标题', kind: 'chapter', fits: (line) => chapter.test(line) && isHeadingLike(line) },
  {
    name: '无序号的部分标题',
    kind: 'part',
    fits: (line, { afterEnd, marked }) => (afterEnd || marked === 'heading') && isTopic(line),
  },
  {
    name: '词组分开的标题',
    kind: 'part',
    fits: (line, { afterEnd, spaced }) => afterEnd && spaced && isHeadingLike(line) && !/[，：:]/.test(line),
  },
  {
    name: '标记的标题',
    kind: 'chapter',
    fits: (line, { marked }) => marked === 'heading' && isHeadingLike(line),
  },
  { name: '称呼', kind: 'address', fits: (line) => /^各位(代表|委员|同志)[，：！,:!]/.test(line) },
]

/** What kind of line this is, given where it stands. */
export function lineKind(line: string, setting: LineSetting): LineKind {
  return LINE_RULES.find((rule) => rule.fits(line, setting))?.kind ?? 'text'
}

/** True for an annex's first line that gives no title of its own and waits for the next. */
export const isBareAnnex = (line: string) => BARE_ANNEX.test(line)

const numbered = (line: string) => part.exec(line) ?? chapter.exec(line)

/** The numeral of one of the annex's projects in Chinese (一、 and 1. are both 一), and the length of its numbering. */
export function projectNumbering(line: string): { numeral: string; length: number } {
  const written = counted.exec(line)
  if (!written) return { numeral: numeralOf(line), length: numberingLength(line) }
  return { numeral: chineseNumeral(Number(written[1])), length: written[0].length }
}

/** The numeral of a numbered line (`二` of 二、…, `三` of （三）…), or an empty text. */
export const numeralOf = (line: string) => {
  const match = numbered(line)
  return match?.[1] ?? match?.[2] ?? ''
}

/** The length of the numbering before the words of a numbered line. */
export const numberingLength = (line: string) => numbered(line)?.[0].length ?? 0

const ITEM_NUMBERING =
  /^(?:\d{1,2}[．.、](?!\d)|[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳]|[❶-❿]|——|[一二三四五六七八九十]+是(?!否)|第[一二三四五六七八九十]+[，、,]|其[一二三四五六七八九十][，、])/

/** The length of the numbering or dash that opens an item (1．, （1）, ①, ——, 一是), 0 where none stands. */
export const itemNumberingLength = (line: string) => ITEM_NUMBERING.exec(line)?.[0].length ?? 0

/** True for a part that looks ahead (二、2024年主要任务), whose opening holds the year's targets. */
export const looksAhead = (heading: string) =>
  /任务|安排|部署|重点工作|目标|打算|展望|总体要求|工作(?:建议|计划|思路)/.test(heading)

/** True for a first sentence that titles its paragraph (经济指标持续向好。): short, no figure; a numbered one may have
 * several clauses. */
export function titlesParagraph(sentence: string): boolean {
  const words = sentence.slice(itemNumberingLength(sentence))
  if (words.length < sentence.length) return /^[^；：\d]{4,40}。$/.test(words)
  return /^[^，；：\d]{4,20}。$/.test(words)
}

/** The length of a heading that runs into its text (（一）提升能级。大力实施…), 0 where none does. */
export function runInHeading(block: string): number {
  const numbering = numbered(block)?.[0].length ?? 0
  if (numbering === 0) return 0
  const end = block.indexOf('。')
  const heading = block.slice(numbering, end)
  const fits = end > 0 && end < block.length - 1 && heading.length <= 45 && !DISTINCT_FIGURE.test(heading)
  return fits && !/[；：]/.test(heading) ? end + 1 : 0
}

const PAGE_NUMBERS = [
  /^[—–－-]{0,2}\d{1,3}[—–－-]{0,2}$/,
  /^第\d{1,3}页(?:[，,]?共\d{1,3}页)?$/,
  /^\d{1,3}\/\d{1,3}$/,
  /^(?:https?|file):\/\/\S{1,200}$/,
  /^\d{2,4}\/\d{1,2}\/\d{1,4}[,，]?(?:上午|下午)?\d{1,2}:\d{2}(?:AM|PM)?\S{0,40}$/,
]

/** True for a line that a printer set around the text: a page number (— 12 —, 第3页), the address and day of printing. */
export const isPageNumber = (line: string) => PAGE_NUMBERS.some((pattern) => pattern.test(line))
