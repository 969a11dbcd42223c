import { Empty } from '@/components/ui/empty'
import { Section } from '@/components/ui/section'
import { mayBeDrawn } from '@/lib/domain/comparability'
import type { PublicPaths } from '@/lib/paths'
import type { IndicatorsView } from '@/lib/queries/indicators-page'
import { indicatorsText } from '@/lib/text/zh/indicators'
import { ApartTable } from './apart-table'
import { GrowthTable } from './growth-table'
import { Legend } from './legend'
import { ResultsAlone } from './results-alone'
import { SameTable } from './same-table'

type IndicatorTablesProps = { view: IndicatorsView; paths: PublicPaths }

/** What compares on one scale, growth against growth, what does not compare, and what stands alone. */
export function IndicatorTables({ view, paths }: IndicatorTablesProps) {
  const { year, pairs, alone } = view
  const same = pairs.filter(({ comparability }) => comparability === 'same')
  const growth = pairs.filter(({ comparability }) => comparability === 'growth')
  const apart = pairs.filter(({ comparability }) => !mayBeDrawn(comparability))
  const shared = { year, paths }
  return (
    <>
      {pairs.length === 0 && <Empty title={indicatorsText.none} />}
      {same.length > 0 && (
        <Section first title={indicatorsText.same} side={<Legend year={year} shape="dot" />}>
          <SameTable pairs={same} {...shared} />
        </Section>
      )}
      {growth.length > 0 && (
        <Section title={indicatorsText.growth} side={<Legend year={year} shape="bar" />}>
          <GrowthTable pairs={growth} {...shared} />
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={indicatorsText.apart}>
          <ApartTable pairs={apart} {...shared} />
        </Section>
      )}
      {alone.length > 0 && (
        <Section title={indicatorsText.alone(year - 1)} side={indicatorsText.aloneWhy}>
          <details className="fold">
            <summary>{indicatorsText.aloneCount(alone.length)}</summary>
            <ResultsAlone results={alone} {...shared} />
          </details>
        </Section>
      )}
    </>
  )
}
