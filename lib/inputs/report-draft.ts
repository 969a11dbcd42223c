// What an administrator sends about a report on its way in: the text or file, one correction at a time, publication.
import { z } from 'zod'
import { readAmount } from '@/lib/domain/amount'
import { CHAPTERS } from '@/lib/domain/chapter'
import { FIGURE_KINDS, FIGURE_MEASURES } from '@/lib/domain/draft/figure-by-hand'
import { BOUNDS } from '@/lib/domain/target'
import { TASK_CLASSES } from '@/lib/domain/task'
import { list } from './list'
import { oneLine, plainText } from './plain-text'

const LONGEST_TEXT = 1_000_000
const LONGEST_TITLE = 60
const LONGEST_REASON = 200

const draft = z.uuid('choose')
const version = z.coerce.number('stale').int('stale').min(1, 'stale').max(1_000_000, 'stale')
const code = z.string('choose').regex(/^\d{3}$/, 'choose')
const taskId = z.string('choose').regex(/^\d{4}-\d{3}$/, 'choose')
const department = z.string('choose').regex(/^[a-z0-9-]{1,40}$/, 'choose')
const count = z.coerce.number('choose').int('choose').min(0, 'choose').max(10_000, 'choose')
const targetId = z.string('choose').regex(/^[a-z0-9-]{1,20}$/, 'choose')

/** An empty field is none. */
const optional = <T extends z.ZodType>(inner: T) =>
  z.preprocess((sent) => (sent === '' || sent === undefined ? null : sent), inner.nullable())

/** The year as typed, in whatever width; none is the reader's to guess. */
const year = optional(
  z
    .string('year')
    .transform((typed) => Number(typed.normalize('NFKC').replace('\u5e74', '').trim()))
    .pipe(z.number('year').int('year').min(2000, 'year').max(2100, 'year')),
)

/** A file as its name and bytes, or pasted text: one of the two. The file counts where both are sent. */
export const createReportDraftInput = z.object({
  year,
  text: z.string({ error: 'required' }).max(LONGEST_TEXT, 'tooLong').default(''),
  file: z
    .object({ name: z.string().max(500, 'tooLong'), bytes: z.instanceof(Uint8Array) })
    .nullable()
    .default(null),
})

const seen = { draft, version }

/** A plain figure without its unit and unsigned, as a decimal. */
const figure = z.string({ error: 'required' }).transform((typed, context) => {
  const amount = readAmount(typed, '')
  if ('value' in amount && !amount.value.startsWith('-')) return amount.value
  const message = 'problem' in amount && amount.problem === 'empty' ? 'required' : 'plainNumber'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** What is said of a figure by hand. */
const said = {
  name: oneLine(LONGEST_TITLE),
  value: figure,
  valueTo: optional(figure),
  unit: plainText(20).pipe(z.string().regex(/^[^\n]*$/, 'control')),
  figureKind: z.enum(FIGURE_KINDS, 'choose'),
  measure: z.enum(FIGURE_MEASURES, 'choose'),
  bound: z.enum(BOUNDS, 'choose'),
}

/** One correction; `kind` says which. Lists come as one text or several. */
export const correctReportDraftInput = z.discriminatedUnion(
  'kind',
  [
    z.object({
      ...seen,
      kind: z.literal('split'),
      code,
      title: oneLine(LONGEST_TITLE),
      clauses: list(count),
      targets: list(targetId),
    }),
    z.object({ ...seen, kind: z.literal('merge'), code, from: code }),
    z.object({
      ...seen,
      kind: z.literal('describe'),
      code,
      title: oneLine(LONGEST_TITLE),
      class: z.enum(TASK_CLASSES, 'choose'),
      chapter: z.enum(CHAPTERS, 'choose'),
      project: optional(count.pipe(z.number().min(1, 'choose').max(99, 'choose'))),
    }),
    z.object({ ...seen, kind: z.literal('drop'), code, reason: oneLine(LONGEST_REASON) }),
    z.object({ ...seen, kind: z.literal('restore'), code }),
    z.object({ ...seen, kind: z.literal('addFigure'), code, clause: count, written: plainText(40), ...said }),
    z.object({ ...seen, kind: z.literal('amendFigure'), code, target: targetId, ...said }),
    z.object({
      ...{ ...seen, kind: z.literal('strikeFigure'), code, target: targetId },
      reason: oneLine(LONGEST_REASON),
    }),
    z.object({
      ...seen,
      kind: z.literal('assign'),
      code,
      lead: optional(department),
      supports: list(department),
    }),
    z.object({ ...seen, kind: z.literal('follow'), code, predecessor: optional(taskId) }),
    z.object({
      ...seen,
      kind: z.literal('raise'),
      passage: z.string('choose').regex(/^[a-z0-9-]{1,40}$/, 'choose'),
      start: count,
      end: count,
      title: oneLine(LONGEST_TITLE),
    }),
    z.object({
      ...seen,
      kind: z.literal('particulars'),
      title: oneLine(100),
      subtitle: plainText(200),
      speaker: plainText(40),
      speakerOffice: plainText(60),
      meeting: plainText(100),
      date: z.string('day').regex(/^(\d{4}-\d{2}-\d{2})?$/, 'day'),
    }),
  ],
  { error: 'choose' },
)

export type ReportCorrection = z.output<typeof correctReportDraftInput>

/** The draft as it was seen. */
export const seenReportDraftInput = z.object(seen)
