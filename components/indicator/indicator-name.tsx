import type { ReactNode } from 'react'
import type { PublicPaths } from '@/lib/paths'
import type { IndicatorPair } from '@/lib/queries/indicators-page'
import { indicatorsText } from '@/lib/text/zh/indicators'

type IndicatorNameProps = { pair: IndicatorPair; year: number; paths: PublicPaths; note?: string | null }

/** What is compared, leading to its task; under it what else belongs to it. */
export function IndicatorName({ pair, year, paths, note }: IndicatorNameProps) {
  return (
    <>
      <a href={paths.task(year, pair.task.code)}>{pair.target.name}</a>
      {note && <small>{note}</small>}
    </>
  )
}

type ResultLinkProps = { pair: IndicatorPair; year: number; paths: PublicPaths; children: ReactNode }

/** Last year's figure, leading to its sentence. */
export function ResultLink({ pair, year, paths, children }: ResultLinkProps) {
  return (
    <a className="bare" href={paths.report(year, pair.result.passage)} title={indicatorsText.inReport}>
      {children}
    </a>
  )
}
