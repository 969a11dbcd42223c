import type { Quarter } from '@/lib/domain/quarter'
import type { Coverage, CoveredSum, Rollup } from '@/lib/domain/rollup'
import { quarterText, withUnit } from '../format'

/** 81项中64项已填报 */
export function rollupCoverage({ total, reported }: Pick<Rollup, 'total' | 'reported'>): string {
  return `${total}项中${reported}项已填报`
}

/** 2024年第三季度：应报142项，已公布118项 */
export function quarterCoverage(quarter: Quarter, { owed, approved }: Coverage): string {
  return `${quarterText(quarter)}：应报${owed}项，已公布${approved}项`
}

/** A total only when every part is known: 合计12.5公里, else 3项中2项有数，不作合计. */
export function coveredSum({ parts, covered, sum }: CoveredSum, unit: string): string {
  return sum === null ? `${parts}项中${covered}项有数，不作合计` : `合计${withUnit(sum, unit)}`
}
