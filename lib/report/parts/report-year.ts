// The year that a report sets targets for, from its headings, its date, its words, or the name of its file.
import type { Passage, Report } from '../types'
import { type Telling, tellingOfPart } from './heading-rules'
import { leaningOf } from './leaning'
import { EDGE, isTableHead } from './table-columns'
import { openingYear, yearsIn } from './years'

/** A report given at the year's end speaks of the next. */
const LAST_MONTHS = 11

export type YearGround = { report: Report; passages: Passage[]; fileName: string }

type YearRule = { name: string; year: (ground: YearGround) => number }

const YEAR_RULES: YearRule[] = [
  { name: '目标的标题', year: ({ passages }) => fromHeadings(passages, 'targets') },
  { name: '回顾的标题', year: ({ passages }) => next(fromHeadings(passages, 'results')) },
  { name: '各部分标题的年份', year: ({ passages }) => fromSeveralParts(passages) },
  { name: '回顾之后的标题', year: ({ passages }) => fromAfterReview(passages) },
  { name: '作报告的日期', year: ({ report }) => fromDate(report) },
  { name: '会议的日期', year: ({ passages }) => fromMeeting(passages) },
  { name: '目标的句子', year: ({ passages }) => fromGoals(passages) },
  { name: '句首的年份', year: ({ passages }) => fromOpenings(passages) },
  { name: '标题的年份', year: ({ report }) => fromTitle(report) },
  { name: '表头的年份', year: ({ passages }) => fromTableHead(passages) },
  { name: '文件名', year: ({ fileName }) => Number(/(?:19|20)\d{2}/.exec(fileName)?.[0] ?? 0) },
  { name: '文中的年份', year: ({ passages }) => fromAny(passages) },
]

/** The year of the targets and the rule that found it; year 0 where nothing says it. */
export function reportYear(ground: YearGround): { year: number; rule: string } {
  for (const rule of YEAR_RULES) {
    const year = rule.year(ground)
    if (year > 0) return { year, rule: rule.name }
  }
  return { year: 0, rule: '' }
}

const next = (year: number) => (year > 0 ? year + 1 : 0)
const lastYearIn = (text: string) => yearsIn(text).at(-1)?.year ?? 0

function fromHeadings(passages: Passage[], telling: 'results' | 'targets'): number {
  const headings = passages.filter(({ kind }) => kind === 'part' || kind === 'chapter')
  const years = headings
    .filter(({ heading }) => tellingOfPart(heading ?? '', 0)?.telling === telling)
    .map(({ heading }) => lastYearIn(heading ?? ''))
  return years.find((year) => year > 0) ?? 0
}

// Two parts that open with two years tell the year before and the year to come.
function fromSeveralParts(passages: Passage[]): number {
  const years = passages
    .filter(({ kind }) => kind === 'part')
    .map(({ heading }) => openingYear(heading ?? ''))
  const told = new Set(years.filter((year) => year > 0))
  return told.size > 1 ? Math.max(...told) : 0
}

// 三、2026年主要工作 says no more than its year; after a part that looks back it is the year of the targets.
function fromAfterReview(passages: Passage[]): number {
  const headings = passages.filter(({ kind }) => kind === 'part').map(({ heading }) => heading ?? '')
  const back = headings.findIndex((heading) => tellingOfPart(heading, 0)?.telling === 'results')
  return back < 0
    ? 0
    : (headings
        .slice(back + 1)
        .map(openingYear)
        .find((year) => year > 0) ?? 0)
}

function fromDate({ date }: Report): number {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return month >= LAST_MONTHS ? next(year) : year
}

const MEETING = /((?:19|20)\d\d)年(\d{1,2})月\d{1,2}日[^。]{0,6}在[^。]{2,40}会议上/
const FIRST_LINES = 12

// Where a web page's own lines stand before the title, the day stands among the first sentences.
function fromMeeting(passages: Passage[]): number {
  for (const { text } of sentences(passages).slice(0, FIRST_LINES)) {
    const [, year = '', month = ''] = MEETING.exec(text) ?? []
    if (year !== '') return Number(month) >= LAST_MONTHS ? Number(year) + 1 : Number(year)
  }
  return 0
}

const GOAL =
  /((?:19|20)\d{2})年(?:全[市县区省州]|我[市县区省]|度)?(?:政府|经济社会|国民经济|主要|工作|重点|预期|各项)[^，。]{0,12}(?:目标|任务|工作|安排|要求)/
const FIRST_GOALS = 400

function fromGoals(passages: Passage[]): number {
  const found = sentences(passages)
    .slice(0, FIRST_GOALS)
    .find(({ text }) => GOAL.test(text) && leaningOf(text).leaning > 0)
  return Number(GOAL.exec(found?.text ?? '')?.[1] ?? 0)
}

// Under a heading that looks back the newest year is the year before; elsewhere the words of the sentence tell.
function fromOpenings(passages: Passage[]): number {
  let telling: Telling | null = null
  let back = 0
  for (const { kind, heading, text } of passages) {
    if (kind === 'part') telling = tellingOfPart(heading ?? '', 0)?.telling ?? null
    const year = kind === 'sentence' ? openingYear(text) : 0
    const { leaning } = year > 0 ? leaningOf(text) : { leaning: 0 }
    if (year > 0 && telling === 'results') back = Math.max(back, year)
    else if (leaning !== 0) return leaning > 0 ? year : year + 1
  }
  return next(back)
}

const PLANNED = /((?:19|20)\d{2})年.{0,12}(?:要点|计划|安排|实事|目标|打算)/

const fromTitle = ({ title }: Report) => Number(PLANNED.exec(title)?.[1] ?? 0)

function fromTableHead(passages: Passage[]): number {
  const head = sentences(passages).find(({ text }) => isTableHead(text.split(EDGE)))
  return Math.max(0, ...yearsIn(head?.text ?? '').map(({ year }) => year))
}

const sentences = (passages: Passage[]) => passages.filter(({ kind }) => kind === 'sentence')

// A goal for a later year is none of this one, unless it says 底 or 末.
const OWN_YEAR = /(?<![到至])((?:19|20)\d{2})年|(?:[到至])((?:19|20)\d{2})年[底末]/

// 由2016年的386亿元增加到2021年的612亿元 tells what was reached in the later year.
const lastOf = (text: string) => Math.max(...yearsIn(text).map(({ year }) => year))

function fromAny(passages: Passage[]): number {
  for (const { text } of sentences(passages)) {
    const match = OWN_YEAR.exec(text)
    const year = Number(match?.[1] ?? match?.[2] ?? 0)
    if (year > 0) return leaningOf(text).leaning < 0 ? lastOf(text) + 1 : year
  }
  return 0
}
