// The grid is saved row by row through the one command that saves a draft; each row is reported by itself.
import type { GridAnswer, GridRow } from '@/components/grid/grid-answer'
import { saveDraft } from '@/lib/commands/save-draft'
import type { GridCell, GridOutcome } from '@/lib/domain/grid-row'
import { parseQuarter } from '@/lib/domain/quarter'
import { cellsOf, changedTasks, type GridSent, gridInput } from '@/lib/inputs/grid'
import { type EntryTexts, entryTexts } from '@/lib/queries/grid'
import type { Problem, Result } from '@/lib/result'

/** Saves what was changed. The words that the grid does not show are those of the version that it was made from. */
export async function saveRows(raw: unknown): Promise<Result<GridAnswer>> {
  const sent = gridInput.safeParse(raw)
  const quarter = sent.success ? parseQuarter(sent.data.quarter) : null
  if (!sent.success || !quarter) return refused('notFound')
  const answer = await entryTexts(quarter)
  if (answer.kind !== 'answer') return refused(answer.kind === 'signedOut' ? 'signedOut' : 'notFound')
  const rows: GridRow[] = []
  for (const task of changedTasks(sent.data)) rows.push(await saveRow(sent.data, task, answer.view[task]))
  return { ok: true, value: { rows } }
}

async function saveRow(sent: GridSent, task: string, texts: EntryTexts | undefined): Promise<GridRow> {
  const kept = cellsOf(sent, task)
  if (!texts) return { task, outcome: 'refused', kept }
  const { judgement, progress, problemPublic, problemInternal, nextStep } = texts.content
  const words = { judgement: judgement ?? '', progress, problemPublic, problemInternal, nextStep }
  const place = { task, quarter: sent.quarter, version: sent.seen[task] }
  const result = await saveDraft({ ...place, ...words, values: withMilestones(kept, texts) })
  return result.ok ? { task, outcome: 'saved' } : { task, outcome: OUTCOMES[result.problem.kind], kept }
}

/** The grid shows no planned steps: what was ticked of them stays as it is. */
function withMilestones(kept: Record<string, GridCell>, { content }: EntryTexts) {
  const cells = Object.entries(kept).map(([target, cell]) => {
    const milestones = (content.values[target]?.milestones ?? []).map(String)
    return [target, { ...cell, milestones }]
  })
  return Object.fromEntries(cells)
}

const OUTCOMES: Record<Problem['kind'], Exclude<GridOutcome, 'saved'>> = {
  invalid: 'invalid',
  forbidden: 'refused',
  signedOut: 'refused',
  notFound: 'refused',
  stale: 'stale',
  closed: 'closed',
  refused: 'refused',
}

const refused = (kind: 'signedOut' | 'notFound'): Result<never> => ({ ok: false, problem: { kind } })
