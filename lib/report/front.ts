// The report's own particulars, read from the lines before its first sentence (title, subtitle, speaker).
import type { Report } from './types'

/** Reads year, title, subtitle, speaker, meeting and date; throws with the line that is missing. */
export function frontOf(lines: string[]): Report {
  const [title = ''] = found(lines, /^[^—].*报告$/, 'title')
  const [subtitle = ''] = found(lines, /^——.*上$/, 'subtitle')
  const [, year = '', month = '', day = '', meeting = ''] = found([subtitle], DATE_AND_MEETING, 'date')
  const [, speakerOffice = '', speaker = ''] = found(lines, /^(\S+长)\s+(\S+)$/, 'speaker')
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return { year: Number(year), title, subtitle, speaker, speakerOffice, meeting, date }
}

const DATE_AND_MEETING = /(\d{4})年(\d{1,2})月(\d{1,2})日在(.+)上$/

function found(lines: string[], pattern: RegExp, what: string): RegExpExecArray {
  for (const line of lines) {
    const match = pattern.exec(line)
    if (match) return match
  }
  throw new Error(`The report's ${what} was not found before its first sentence`)
}
