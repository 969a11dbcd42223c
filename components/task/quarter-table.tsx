import { PaceBar, PaceToCome } from '@/components/target/pace-bar'
import { Table } from '@/components/ui/table'
import { VerdictWord } from '@/components/verdict/verdict-word'
import { compare, subtract } from '@/lib/domain/decimal'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { TargetLine } from '@/lib/queries/task-line'
import type { QuarterView, TargetYear } from '@/lib/queries/task-page'
import { figure, percent } from '@/lib/text/format'
import { quarterName } from '@/lib/text/zh/dates'
import { standingWords } from '@/lib/text/zh/standing'
import { valueText } from '@/lib/text/zh/target-figure'
import { taskText } from '@/lib/text/zh/task-page'
import { tasksText } from '@/lib/text/zh/tasks'
import { blankSays, verdictSays } from '@/lib/text/zh/verdict'

type QuarterTableProps = { year: TargetYear; quarters: QuarterView[] }

/** A target through the four quarters: bars and figures where there is a pace, words where there is none. */
export function QuarterTable({ year, quarters }: QuarterTableProps) {
  const { target } = year
  const words = taskText.quarterColumns
  const paced = target.measure === 'flow' || target.measure === 'stock'
  return (
    <Table caption={target.name} stack className="quarters">
      <thead>
        <tr>
          <th scope="col">{words.quarter}</th>
          {paced && (
            <th scope="col">
              {words.bar}
              <span className="text-ink-3">{words.barNote}</span>
            </th>
          )}
          <th scope="col" className={paced ? 'number' : undefined}>
            {taskText.unitHead(paced ? words.value : words.said, paced ? target.unit : '')}
          </th>
          {paced && (
            <>
              <th scope="col" className="number">
                {words.step}
              </th>
              <th scope="col" className="number">
                {words.share}
              </th>
              <th scope="col" className="number">
                {words.expected}
              </th>
            </>
          )}
          <th scope="col">{words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {quarters.map((quarter) => (
          <Row key={quarter.quarter} quarter={quarter} year={year} paced={paced} />
        ))}
      </tbody>
    </Table>
  )
}

type RowProps = { quarter: QuarterView; year: TargetYear; paced: boolean }

function Row({ quarter, year, paced }: RowProps) {
  const line = year.quarters.get(quarter.quarter) ?? null
  const words = taskText.quarterColumns
  return (
    <tr>
      <td className="name">
        {quarterName(quarter.quarter)}
        {quarter.corrected && (
          <a className="ml-3 text-xs" href={`#q${quarter.quarter}`}>
            {taskText.corrected}
          </a>
        )}
        {quarter.timeliness === 'madeUpLate' && <span className="ml-3 text-xs">{taskText.madeUpLate}</span>}
      </td>
      {paced ? (
        <Figures line={line} quarter={quarter.quarter} year={year} />
      ) : (
        <td data-label={words.said}>{line && saidBy(line)}</td>
      )}
      <td className="standing">{line ? <Said line={line} /> : <VerdictWord {...absent(quarter)} />}</td>
    </tr>
  )
}

function Figures({
  line,
  quarter,
  year,
}: {
  line: TargetLine | null
  quarter: QuarterNumber
  year: TargetYear
}) {
  const words = taskText.quarterColumns
  const { verdict = null, value = null } = line ?? {}
  const expected = verdict?.expected ?? (line ? null : (year.expected?.[quarter] ?? String(quarter * 25)))
  const step = stepOf(value, quarter, year)
  return (
    <>
      <td className="picture">
        {verdict?.reached ? (
          <PaceBar
            standing={verdict.code}
            reached={Number(verdict.reached)}
            expected={expected === null ? null : Number(expected)}
            label={tasksText.barLabel(verdict.reached, expected)}
          />
        ) : (
          <PaceToCome expected={expected === null ? null : Number(expected)} />
        )}
      </td>
      <td className="number total" data-label={words.value}>
        {value !== null && <b className="font-medium">{figure(value)}</b>}
      </td>
      <td className="number" data-label={words.step}>
        {step !== null && figure(step)}
      </td>
      <td className="number" data-label={words.share}>
        {verdict?.reached && percent(verdict.reached)}
      </td>
      <td className="number" data-label={words.expected}>
        {expected !== null && percent(expected)}
      </td>
    </>
  )
}

/** What this quarter added to the one before; unknown when that one has no figure. */
function stepOf(
  value: string | null,
  quarter: QuarterNumber,
  { target, quarters }: TargetYear,
): string | null {
  if (value === null) return null
  if (quarter === 1) return target.measure === 'stock' ? null : value
  const before = quarters.get((quarter - 1) as QuarterNumber)?.value ?? null
  return before === null ? null : subtract(value, before)
}

function Said({ line }: { line: TargetLine }) {
  const { verdict, blank, blankReason } = line
  if (verdict) return <VerdictWord standing={verdict.code}>{verdictSays(verdict)}</VerdictWord>
  if (blank) return <VerdictWord standing={blank}>{blankSays(blank, blankReason ?? '')}</VerdictWord>
  return <VerdictWord standing="unreported">{standingWords.unreported}</VerdictWord>
}

function saidBy(line: TargetLine): string {
  if (line.value === null || line.measure === 'none') return ''
  if (line.measure === 'node') return compare(line.value, '0') > 0 ? taskText.nodeDone : taskText.nodeOpen
  return valueText(line.value, line, line.measure)
}

/** Nothing published for a quarter: not opened, being reported, overdue, or waiting. */
function absent({ status, timeliness }: QuarterView) {
  if (timeliness === 'overdue') return { standing: 'overdue' as const, children: taskText.overdue }
  if (status === 'notOpened' || status === 'upcoming')
    return { standing: 'notDue' as const, children: taskText.notOpened }
  if (timeliness === 'notOwed') return { standing: 'notApplicable' as const, children: taskText.notOwed }
  const words = status === 'open' ? taskText.reporting : taskText.waiting
  return { standing: 'unreported' as const, children: words }
}
