// What somebody brought, as the text of a report: a file, or pasted words, under the same guards.
import 'server-only'
import type { z } from 'zod'
import type { createReportDraftInput } from '@/lib/inputs/report-draft'
import { readSource } from '@/lib/report/files/read-source'
import type { FieldProblems } from '@/lib/result'

export type Upload = { text: string; format: 'text' | 'docx' | 'pdf' | 'pasted'; fileName: string | null }

type Sent = z.output<typeof createReportDraftInput>

/** Longer than three reports: reading it would only keep others waiting. */
const LONGEST = 120_000

/** Problems are codes with `file.` before them, told at the field that was filled. */
export async function readUpload({ text, file }: Sent): Promise<Upload | { fields: FieldProblems }> {
  const isFile = file !== null && file.bytes.length + file.name.length > 0
  if (!isFile && text.trim() === '') return { fields: { file: 'fileOrText' } }
  const field = isFile ? 'file' : 'text'
  const source = await readSource(isFile ? file : { name: '', bytes: Buffer.from(text) })
  if ('code' in source) return { fields: { [field]: `file.${source.code}` } }
  if (source.text.length > LONGEST) return { fields: { [field]: 'file.tooLong' } }
  return isFile
    ? { text: source.text, format: source.kind, fileName: file.name.slice(0, 200) }
    : { text: source.text, format: 'pasted', fileName: null }
}
