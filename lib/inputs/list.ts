// A list as forms send it: one checkbox is text, several are a list, a button may stand for several, joined by commas.
import { z } from 'zod'

/** Each once, in the order sent. Problems: those of the item, 'tooLong'. */
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((sent) => [...new Set([sent].flat().flatMap(parts))], z.array(item).max(300, 'tooLong'))

const parts = (sent: unknown): unknown[] =>
  typeof sent === 'string' ? sent.split(',').filter(Boolean) : sent === undefined ? [] : [sent]
