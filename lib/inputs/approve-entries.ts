// Several entries to approve at once, each with the version that was seen: 'id@version'.
import { z } from 'zod'

const seenEntry = z
  .string()
  .regex(/^[0-9a-f-]{36}@\d{1,6}$/, 'choose')
  .transform((text) => {
    const [entry = '', version = ''] = text.split('@')
    return { entry, version: Number(version) }
  })

/** One box comes as a text, several as a list; a button that stands for many joins them by commas. */
export const approveEntriesInput = z.object({
  entries: z
    .union([z.string(), z.array(z.string())], { error: 'choose' })
    .transform((sent) => [...new Set([sent].flat().flatMap((text) => text.split(',')))])
    .pipe(z.array(seenEntry).min(1, 'choose').max(300, 'choose')),
})
export type SeenEntry = z.output<typeof seenEntry>
