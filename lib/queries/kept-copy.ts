// What a person typed into an entry and did not save, as the entry's page offers it back (docs/decisions/018-autosave.md).
import { autosaveOf } from '@/db/reads/autosaves'
import { BLANKS } from '@/lib/domain/blank'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import { QUARTER_NUMBERS, type Quarter } from '@/lib/domain/quarter'
import { type DiffPart, wordDiff } from '@/lib/word-diff'
import { TEXT_FIELDS } from './compared-content'
import type { Asked } from './define-query'
import type { EntryContent } from './entry-content'

/** `outdated`: a colleague has saved since; both are shown before it may be used. */
export type KeptCopy = {
  savedAt: Date
  outdated: boolean
  content: EntryContent
  /** Where the two differ, by the form's field. */
  changes: { field: string; parts: DiffPart[] }[]
}

type Place = { task: string; quarter: Quarter; version: number; content: EntryContent }

/** The asker's own copy, or null where there is none or it says nothing else than what was saved. */
export async function keptCopy({ actor }: Asked, place: Place): Promise<KeptCopy | null> {
  const row = await autosaveOf(actor.accountId, place.task, place.quarter)
  if (!row) return null
  const content = contentOf(row.content, place.content)
  if (JSON.stringify(content) === JSON.stringify(place.content)) return null
  const changes = changesBetween(place.content, content)
  return { savedAt: row.savedAt, outdated: row.basedOn !== place.version, content, changes }
}

function changesBetween(saved: EntryContent, kept: EntryContent): KeptCopy['changes'] {
  const ids = Object.keys(kept.values)
  const pairs = [
    ...ids.map((id) => [`values.${id}.typed`, saved.values[id]?.typed ?? '', kept.values[id]?.typed ?? '']),
    ...TEXT_FIELDS.map((field) => [field, saved[field], kept[field]]),
  ]
  return pairs.flatMap(([field = '', before = '', after = '']) =>
    before === after ? [] : [{ field, parts: wordDiff(before, after) }],
  )
}

/** The form's fields as the content that the form is made of. */
function contentOf(fields: Record<string, string>, saved: EntryContent): EntryContent {
  const text = (name: string) => fields[name] ?? ''
  const ids = Object.keys(fields).flatMap((name) => /^values\.(.+)\.typed$/.exec(name)?.[1] ?? [])
  const values = ids.map((id) => {
    const typed = text(`values.${id}.typed`)
    const blank = BLANKS.find((one) => one === text(`values.${id}.blank`)) ?? null
    const value = saved.values[id]?.typed === typed ? (saved.values[id]?.value ?? null) : null
    const ticked = text(`values.${id}.milestones`).split(',')
    const milestones = QUARTER_NUMBERS.filter((quarter) => ticked.includes(String(quarter)))
    const blankReason = text(`values.${id}.blankReason`)
    return [id, { typed, value, blank, blankReason, milestones }] as const
  })
  return {
    judgement: JUDGEMENTS.find((one) => one === text('judgement')) ?? null,
    progress: text('progress'),
    problemPublic: text('problemPublic'),
    problemInternal: text('problemInternal'),
    nextStep: text('nextStep'),
    declared: saved.declared,
    values: Object.fromEntries(values),
  }
}
