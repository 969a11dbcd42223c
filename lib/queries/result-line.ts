// A figure of the year before as pages show it.
import type { ResultRow } from '@/db/reads/results'
import type { Kind, Trend } from '@/lib/domain/target'

/** A figure of the year before. Decimals are text, unsigned, in the unit as written; `yoy` is growth in %. */
export type ResultLine = {
  id: string
  key: string
  passage: string
  location: string
  name: string
  value: string | null
  valueTo: string | null
  unit: string
  kind: Kind
  yoy: string | null
  rank: string | null
  trend: Trend | null
}

/** A row of the table of results as pages show it. */
export function resultLine(row: ResultRow): ResultLine {
  return {
    id: row.id,
    key: row.key,
    passage: row.passageKey,
    location: row.location,
    name: row.name,
    value: row.value,
    valueTo: row.valueTo,
    unit: row.unit,
    kind: row.kind as Kind,
    yoy: row.yoy,
    rank: row.rank,
    trend: row.trend as Trend | null,
  }
}
