// What every open answer starts from: the year's report and where its passages stand.
import { type PassageRow, passagesOf, type ReportRow, reportOfYear } from '@/db/reads/reports'
import { PUBLIC } from '@/lib/domain/visibility'

/** The public address of a passage; the edge knows its own name, a query does not. */
export type PassageUrl = (year: number, passageKey: string) => string

/** Where words stand: the chapter as written (二（三）, 附件九), the nearest heading above, the clause, its address. */
export type OpenPlace = { where: string; heading: string | null; quote: string; url: string }

export type OpenGround = {
  report: ReportRow
  passages: PassageRow[]
  placeOf: (passageKey: string, quote: string) => OpenPlace
}

/** The report of a year with its passages, or null when there is none. */
export async function openGround(year: number, urlOf: PassageUrl): Promise<OpenGround | null> {
  const report = await reportOfYear(PUBLIC, year)
  if (!report) return null
  const passages = await passagesOf(PUBLIC, report.id)
  const byKey = new Map(passages.map((passage) => [passage.key, passage]))
  const placeOf = (key: string, quote: string): OpenPlace => ({
    where: byKey.get(key)?.location ?? '',
    heading: headingAbove(byKey, key),
    quote,
    url: urlOf(year, key),
  })
  return { report, passages, placeOf }
}

function headingAbove(byKey: Map<string, PassageRow>, key: string): string | null {
  for (let up = byKey.get(key); up; up = byKey.get(up.parentKey ?? '')) if (up.heading) return up.heading
  return null
}

/** Decimal text as a JSON number. */
export const numberOf = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))
