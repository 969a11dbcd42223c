// The report's own particulars, read from the lines before its first sentence (title, subtitle, speaker).
import type { Report } from './types'

const DATE = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/
const TITLE = /^[^—]{0,30}(?:(?:工作)?报告|工作(?:要点|安排|计划))(?:[（(].{1,12}[）)])?$/
const SPEAKER = /^(?:[（(])?(\S*(?:长|主任|主席|书记))[\s　]+(\S{2,4}|\S[\s　]+\S)(?:[）)])?$/
const DASH = /^(?:——|──|--|－－)/
const FRONT_WORDS = /报\s*告|会议|人民政府|(?:19|20)\d{2}\s*年|来源|发布|[长席任][\s　]+\S/
const LONGEST = 60

const withoutBlanks = (text: string) => text.replaceAll(/[\s　]/g, '')

/** How many of the first `before` lines are front matter: all when they look like it, none when they are text. */
export function frontLength(lines: string[], before: number): number {
  const front = lines.slice(0, Math.max(before, 0))
  const isFront = front.every((line) => line.length <= LONGEST && !/[，；]/.test(line))
  return isFront && front.some((line) => FRONT_WORDS.test(line)) ? front.length : 0
}

/** Reads title, subtitle, speaker, meeting and date; what the lines do not say is empty. `year` is the year in which
 * the report was given, 0 where no line says it. */
export function frontOf(lines: string[]): Report {
  const joined = joinedFront(lines)
  const title = joined.map(withoutBlanks).find((line) => TITLE.test(line)) ?? ''
  const subtitle = joined.find((line) => DASH.test(line)) ?? ''
  const meeting = firstMatch([subtitle, ...joined], /在(.+?会议)上/)?.[1] ?? ''
  const [, year = '', month = '', day = ''] = firstMatch([subtitle, ...joined], DATE) ?? []
  const [, speakerOffice = '', speaker = ''] = firstMatch(joined, SPEAKER) ?? []
  const date = year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return {
    year: Number(year),
    title,
    subtitle,
    speaker: withoutBlanks(speaker),
    speakerOffice,
    meeting,
    date,
  }
}

// The subtitle opens with a dash and closes with 会议上; a page break may have cut it.
function joinedFront(lines: string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const open = joined.at(-1)
    if (open && DASH.test(open) && !open.endsWith('上')) joined[joined.length - 1] = open + line
    else joined.push(line)
  }
  return joined
}

function firstMatch(lines: string[], pattern: RegExp): RegExpExecArray | null {
  for (const line of lines) {
    const match = pattern.exec(line)
    if (match) return match
  }
  return null
}
