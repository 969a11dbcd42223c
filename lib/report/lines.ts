// What a line of the source is: a heading of some rank, an address to the audience, or running text.
// One named rule a line; the first that fits wins, and what fits none is running text.

export type LineKind = 'annex' | 'part' | 'chapter' | 'project' | 'address' | 'text'

type LineRule = { name: string; kind: LineKind; fits: (line: string, inAnnex: boolean) => boolean }

const NUMERAL = '[一二三四五六七八九十]+'
const part = new RegExp(`^(${NUMERAL})、`)
const chapter = new RegExp(`^（(${NUMERAL})）`)
const sentenceEnd = /[。！？：；][”’）]*$/

/** True when a line ends where a sentence may end; otherwise a page break has cut it. */
export const endsSentence = (line: string) => sentenceEnd.test(line)

const LINE_RULES: LineRule[] = [
  { name: '附件标题', kind: 'annex', fits: (line) => /^附件[一二三四五六七八九十\d]*[：:]?$/.test(line) },
  { name: '实事项目', kind: 'project', fits: (line, inAnnex) => inAnnex && part.test(line) },
  { name: '部分标题', kind: 'part', fits: (line) => part.test(line) && !line.includes('。') },
  { name: '章标题', kind: 'chapter', fits: (line) => chapter.test(line) && !line.includes('。') },
  { name: '称呼', kind: 'address', fits: (line) => /^各位(代表|委员|同志)[，：！]/.test(line) },
]

/** What kind of line this is, given whether it stands after the annex's heading. */
export function lineKind(line: string, inAnnex: boolean): LineKind {
  return LINE_RULES.find((rule) => rule.fits(line, inAnnex))?.kind ?? 'text'
}

/** The numeral of a numbered line (`二` of 二、…, `三` of （三）…), or an empty text. */
export const numeralOf = (line: string) => (part.exec(line) ?? chapter.exec(line))?.[1] ?? ''

/** The length of the numbering before the words of a numbered line. */
export const numberingLength = (line: string) => (part.exec(line) ?? chapter.exec(line))?.[0].length ?? 0

/** True for a part that looks ahead (二、2024年主要任务), whose opening holds the year's targets. */
export const looksAhead = (heading: string) => /任务|安排|部署|重点工作|目标/.test(heading)

/** True for a first sentence that titles its paragraph (经济指标持续向好。): short, one clause, no figure. */
export const titlesParagraph = (sentence: string) => /^[^，；：\d]{4,20}。$/.test(sentence)
