// The names of the report's own place, which stand in many names and tell nothing (静安区体育场馆, 静安体育场馆).
import type { DocumentReading } from '../read-report'

const FROM_MEETING = /([一-龥]{2,8}?(?:自治[区州县旗]|[市县区州旗镇]))第?[一二三四五六七八九十]+届/
const FROM_WORDS = /(?:我代表|代表)([一-龥]{2,8}?(?:自治[区州县旗]|[市县区州旗镇]))人民政府/

/** The full name and the name without its kind, longest first; empty where the text does not say it. */
export function placeNames({ report, passages }: DocumentReading): string[] {
  const opening = passages
    .slice(0, 12)
    .map(({ text }) => text)
    .join('')
  const full = FROM_WORDS.exec(opening)?.[1] ?? FROM_MEETING.exec(report.meeting)?.[1] ?? ''
  const short = full.replace(/(?:自治[区州县旗]|[市县区州旗镇])$/, '')
  return [full, short].filter((name) => name.length >= 2)
}
