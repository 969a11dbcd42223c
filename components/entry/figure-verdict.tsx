import { PaceBar } from '@/components/target/pace-bar'
import { VerdictWord } from '@/components/verdict/verdict-word'
import { readAmount } from '@/lib/domain/amount'
import { compare, type Decimal, subtract } from '@/lib/domain/decimal'
import { fallsBack } from '@/lib/domain/doubts'
import { planOf } from '@/lib/domain/plan-points'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import type { Verdict } from '@/lib/domain/verdict'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import type { TargetView } from '@/lib/queries/target-view'
import { difference, percent } from '@/lib/text/format'
import { amountWords, entryForm } from '@/lib/text/zh/entry-form'
import { valueText } from '@/lib/text/zh/target-figure'
import { verdictSays } from '@/lib/text/zh/verdict'
import { verdictSum } from '@/lib/text/zh/verdict-sum'

type FigureVerdictProps = {
  target: TargetView
  quarter: Quarter
  typed: string
  /** Of a node with a plan: the quarters whose step is ticked. */
  met?: readonly QuarterNumber[]
}

/** What a typed figure is taken for, and the verdict it would have: the same rules as on the server. */
export function FigureVerdict({ target, quarter, typed, met = [] }: FigureVerdictProps) {
  const { paced, measure } = target
  const amount = readAmount(typed, paced.unit)
  if (!('value' in amount))
    return <p className="text-ink-2">{amountWords(amount.problem, paced.unit) || entryForm.live.waiting}</p>
  const verdict = verdictOfTarget({
    target: paced,
    entered: amount,
    quarter,
    plan: planOf(paced, target.points, met),
  })
  const asTyped = typed.trim() === amount.value
  return (
    <>
      {verdict && <Said verdict={verdict} />}
      <p className="text-ink-2">
        {!asTyped && measure !== 'node' && entryForm.live.understood(valueText(amount.value, paced, measure))}
        {[...(verdict ? verdictSum(verdict) : []), ...change(target, amount.value)].join('；')}
      </p>
      {fallsBack(measure, amount.value, target.before) && (
        <p className="border-l-3 border-behind pl-3 text-ink">
          {entryForm.live.fell(valueText(target.before ?? '0', paced, measure))}
        </p>
      )}
      {verdict?.reached !== undefined && <Bar verdict={verdict} reached={verdict.reached} />}
    </>
  )
}

function Said({ verdict }: { verdict: Verdict }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      <VerdictWord standing={verdict.code}>{verdictSays(verdict)}</VerdictWord>
      <span className="text-xs text-ink-2">{entryForm.live.byTyped}</span>
    </p>
  )
}

function Bar({ verdict, reached }: { verdict: Verdict; reached: Decimal }) {
  const expected = verdict.expected ?? null
  return (
    <div className="mt-1.5">
      <PaceBar
        standing={verdict.code}
        reached={Number(reached)}
        expected={expected === null ? null : Number(expected)}
        label={entryForm.live.bar(percent(reached), expected && percent(expected))}
      />
    </div>
  )
}

/** Against what was published last, where values are counted up. */
function change({ measure, paced, before }: TargetView, value: Decimal): string[] {
  if (before === null || (measure !== 'flow' && measure !== 'stock')) return []
  const step = difference(subtract(value, before), paced.unit)
  const side = compare(value, before)
  return [side > 0 ? entryForm.live.more(step) : side < 0 ? entryForm.live.less(step) : entryForm.live.same]
}
