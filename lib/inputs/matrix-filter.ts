// What the address of the administrator's first screen may ask; anything else counts as not asked.
import { z } from 'zod'
import { CELL_STATES } from '@/lib/domain/chase'
import { parseQuarter } from '@/lib/domain/quarter'

/** left: not handed in; behind: by verdict; unseen: nobody of the department ever signed in. */
export const MATRIX_SHOWS = ['all', 'left', 'behind', 'unseen', ...CELL_STATES] as const

const word = z.string().max(20).catch('').default('')

export const matrixFilter = z.object({
  quarter: word.transform(parseQuarter),
  show: z.enum(MATRIX_SHOWS).catch('all').default('all'),
  /** The task whose cell was picked. */
  at: word,
})
export type MatrixFilter = z.output<typeof matrixFilter>
