// What an administrator sends about a change of a task: always with a reason and the day from which it counts.
import { z } from 'zod'
import { parseShanghai } from '@/lib/domain/shanghai-time'
import { TASK_CLASSES } from '@/lib/domain/task'
import { list } from './list'
import { oneLine, plainText } from './plain-text'

const taskId = z.string('choose').regex(/^\d{4}-\d{3}$/, 'choose')
const departmentId = z.string('choose').regex(/^[a-z0-9-]{1,40}$/, 'choose')
const targetId = z.string('choose').regex(/^\d{4}-\d{3}-[a-z]{1,2}$/, 'choose')

/** A document may be left out. */
const optionalLine = (longest: number) =>
  plainText(longest)
    .pipe(z.string().refine((text) => !/\n/.test(text), 'control'))
    .transform((text) => text || null)
    .default(null)

/** '2024-07-10'; whether the day may be is the command's to say, since it knows today. */
const day = z
  .string({ error: 'required' })
  .transform((text) => text.normalize('NFKC').trim())
  .pipe(
    z
      .string()
      .min(1, 'required')
      .refine((text) => parseShanghai(text) !== null, 'day'),
  )

/** `seen` is the mark of the task when the form was made (lib/domain/task-life.ts). */
const change = {
  task: taskId,
  seen: z.string('stale').max(200, 'stale'),
  reason: oneLine(500),
  document: optionalLine(200),
  effectiveOn: day,
}

export const changeTaskLifeInput = z.object({
  ...change,
  step: z.enum(['suspended', 'resumed', 'cancelled', 'closed', 'reopened'], 'choose'),
})

export const transferTaskInput = z.object({ ...change, lead: departmentId, supports: list(departmentId) })

export const mergeTaskInput = z.object({
  ...change,
  into: z
    .string({ error: 'required' })
    .transform((text) => text.normalize('NFKC').trim())
    .pipe(z.string().regex(/^\d{3}$/, 'taskCode')),
  targets: list(targetId),
})

const MOST_PARTS = 6

/** A part left empty is none; one with a title needs its class and lead. */
const part = z.object({
  title: plainText(60)
    .pipe(z.string().refine((text) => !/\n/.test(text), 'control'))
    .default(''),
  class: z.enum(['', ...TASK_CLASSES], 'choose').default(''),
  lead: z.union([z.literal(''), departmentId]).default(''),
})

export type SentPart = z.output<typeof part>

const places = Array.from({ length: MOST_PARTS }, (_, index) => String(index))

/** `parts` by their places in the form; `goes` says of each target at which of them it goes on, or 'stay'. */
export const splitTaskInput = z.object({
  ...change,
  parts: z.partialRecord(z.enum(places, 'choose'), part),
  goes: z.record(targetId, z.enum(['stay', ...places], 'choose')).default({}),
})

export const followTaskInput = z.object({
  task: taskId,
  /** What it follows when the form was made; empty for nothing. */
  seen: z.union([z.literal(''), taskId], 'stale').default(''),
  predecessor: z
    .string()
    .transform((text) => text.normalize('NFKC').trim())
    .pipe(z.union([z.literal(''), z.string().regex(/^\d{4}-\d{3}$/, 'taskId')], 'taskId'))
    .default(''),
})
