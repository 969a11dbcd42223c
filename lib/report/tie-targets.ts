// Ties a task's decided targets to the figures that the reader finds in its quotes; values and units come from there.
import type { Decimal } from '@/lib/domain/decimal'
import { normalisedValue, unitParts } from '@/lib/domain/unit'
import { type Ground, quoteAt, quoteOf } from './clauses'
import type { TargetDecision, TaskDecision } from './decisions'
import type { Item } from './figures/read-items'
import type { ReportSource, ReportTarget, Span, TargetSource } from './types'
import { findWords } from './words'

/** An item that has a figure. */
export type Figure = Item & { value: string }

/** The ground with the figures of each passage. */
export type FigureGround = Ground & { figures: Map<string, Figure[]> }

type Tie = { figure: Figure; source: TargetSource }
type Decided = { task: TaskDecision; target: TargetDecision; quotes: ReportSource[] }

/** The task's targets, in the order decided. Notes a fault for each that fits no figure, or more than one. */
export function targetsOf(ground: FigureGround, task: TaskDecision, quotes: ReportSource[]): ReportTarget[] {
  const targets = task.targets.map((target, position) => ({
    ...targetOf(ground, { task, target, quotes }),
    position,
  }))
  const figured = new Set(targets.flatMap((target) => target.sources.map((source) => source.passage)))
  const bare = quotes.filter((quote) => !figured.has(quote.passage))
  return targets.map((target) => ({ ...target, mentions: [...bare, ...target.mentions] }))
}

type Unplaced = Omit<ReportTarget, 'position'>

function targetOf(ground: FigureGround, decided: Decided): Unplaced {
  const { measure } = decided.target
  if (measure === 'node' || measure === 'external') return wordedTarget(ground, decided)
  const ties = tiesOf(ground, decided)
  const first = ties[0]
  if (!first) {
    ground.faults.push(`${ownerOf(decided)}: no figure in its quotes`)
    return wordedTarget(ground, decided)
  }
  if (ties.some(({ figure }) => figure.value !== first.figure.value))
    ground.faults.push(`${ownerOf(decided)}: its places give different figures`)
  return figuredTarget(ground, decided, ties)
}

const ownerOf = ({ task, target }: Decided) => `${task.code}-${target.key} ${target.name}`

// A milestone, or a target that is handed down: the words stand, the figure does not.
function wordedTarget(ground: FigureGround, decided: Decided): Unplaced {
  const { target, quotes } = decided
  return {
    ...decidedParts(ground, decided),
    value: null,
    valueTo: null,
    unit: '',
    kind: target.kind ?? 'milestone',
    direction: target.direction ?? 'reach',
    bound: 'exact',
    trend: null,
    normalised: null,
    normalisedUnit: '',
    baseline: null,
    baselineSource: null,
    sources: quotes.map((quote) => ({ ...quote, unit: '', figure: null })),
  }
}

function figuredTarget(ground: FigureGround, decided: Decided, ties: Tie[]): Unplaced {
  const { figure } = ties[0] as Tie
  const baseline = baselineOf(ground, decided, figure)
  return {
    ...decidedParts(ground, decided),
    value: figure.value,
    valueTo: figure.valueTo,
    unit: figure.unit,
    kind: figure.kind,
    direction: figure.direction,
    bound: figure.bound,
    trend: figure.trend,
    normalised: normalisedValue(figure.value as Decimal, figure.unit),
    normalisedUnit: unitParts(figure.unit).base,
    baseline: baseline?.figure.value ?? null,
    baselineSource: baseline?.source ?? null,
    sources: ties.map((tie) => tie.source),
  }
}

function decidedParts(ground: FigureGround, decided: Decided) {
  const { key, name, measure, becomes, mentions, relations } = decided.target
  const quoted = (mentions ?? []).map((mention) => quoteOf(ground, mention, ownerOf(decided)))
  return {
    key,
    name,
    measure,
    becomes: becomes ?? null,
    mentions: quoted.filter((quote) => quote !== null),
    relations: relations ?? [],
  }
}

function tiesOf(ground: FigureGround, decided: Decided): Tie[] {
  const { passage, words } = decided.target
  const quotes = decided.quotes.filter((quote) => !passage || quote.passage === passage)
  return quotes.flatMap((quote) =>
    (words ?? ['']).flatMap((some) => tiesIn(ground, decided, { quote, some })),
  )
}

function tiesIn(
  ground: FigureGround,
  decided: Decided,
  { quote, some }: { quote: ReportSource; some: string },
): Tie[] {
  const within = some === '' ? { start: 0, end: quote.quote.length } : findWords(quote.quote, some)
  if (within === 'absent') return []
  const figures = within === 'ambiguous' ? [] : figuresIn(ground, quote, within)
  if (within === 'ambiguous' || figures.length > 1) {
    ground.faults.push(`${ownerOf(decided)}: “${quote.quote}” holds more than one figure for it`)
    return []
  }
  const source = quoteAt(passageOf(ground, quote), shifted(within, quote.start))
  // What is said of several (开工、竣工各…) is only whole in the quote of the task.
  return figures.map((figure) => ({
    figure,
    source: { ...(figure.subject ? quote : source), unit: figure.unit, figure: spanOf(figure) },
  }))
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const passageOf = (ground: FigureGround, { passage }: ReportSource) => {
  const found = ground.passages.get(passage)
  if (!found) throw new Error(`A quote names a passage that is not there: ${passage}`)
  return found
}

// A figure that several share (开工、竣工各…) lies where the thing stands that it is said of.
function figuresIn(ground: FigureGround, quote: ReportSource, within: Span): Figure[] {
  const { start, end } = shifted(within, quote.start)
  return (ground.figures.get(quote.passage) ?? []).filter((figure) => {
    const place = figure.subject ?? figure
    return start <= place.start && place.end <= end
  })
}

function baselineOf(ground: FigureGround, decided: Decided, figure: Figure): Tie | null {
  const clause = decided.target.baselineOf
  const quote = clause ? quoteOf(ground, clause, ownerOf(decided)) : null
  if (!quote) return null
  const [found, another] = figuresIn(ground, quote, { start: 0, end: quote.quote.length })
  if (found && !another && found.unit === figure.unit)
    return { figure: found, source: { ...quote, unit: found.unit, figure: spanOf(found) } }
  ground.faults.push(`${ownerOf(decided)}: “${quote.quote}” holds no baseline in ${figure.unit}`)
  return null
}
