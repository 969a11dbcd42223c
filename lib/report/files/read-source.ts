// A file that somebody brought, as text: its kind is told by its bytes, and its name must agree.
import { fileTypeFromBuffer } from 'file-type'
import type { ReportFileProblem } from '@/lib/text/zh/report-file'
import { decodedText, hasTextMark } from './decoded-text'
import { docxText } from './docx-text'
import { pdfText } from './pdf-text'
import { Refusal, refusalOf } from './refusal'

export type SourceFile = { name: string; bytes: Uint8Array }

/** The text of a report's file, or why it was not read. */
export type Source =
  | { text: string; kind: 'text' | 'docx' | 'pdf' }
  | { code: ReportFileProblem; problem: string; english: string }

const MEGABYTE = 1024 * 1024
export const LARGEST_TEXT = 5 * MEGABYTE
export const LARGEST_FILE = 20 * MEGABYTE
const LONGEST = 1_000_000

const REFUSED_NAMES: { ends: RegExp; code: ReportFileProblem }[] = [
  { ends: /\.(doc|wps|rtf|dot|docm|odt|pages)$/i, code: 'oldWord' },
  { ends: /\.(xls|et)$/i, code: 'oldSheet' },
  { ends: /\.(xlsx|csv|ods|xlsm)$/i, code: 'sheet' },
  { ends: /\.(html?|svg|xml|js|zip|rar|7z|exe|png|jpe?g|gif|ofd|pptx?|json)$/i, code: 'notSupported' },
]

/** Reads it; never throws for what a file may hold. */
export async function readSource(file: SourceFile): Promise<Source> {
  try {
    const read = await textOfFile(file)
    if (read.text.length > LONGEST) throw new Refusal('tooLong')
    if (read.text.trim() === '') throw new Refusal(read.kind === 'pdf' ? 'noText' : 'empty')
    return read
  } catch (error) {
    if (error instanceof Refusal) return refusalOf(error.code)
    return refusalOf('broken')
  }
}

async function textOfFile({
  name,
  bytes,
}: SourceFile): Promise<{ text: string; kind: 'text' | 'docx' | 'pdf' }> {
  if (bytes.length === 0) throw new Refusal('empty')
  if (bytes.length > LARGEST_FILE) throw new Refusal('tooLarge')
  const kind = await kindOf(bytes)
  const extension = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? ''
  if (kind === 'cfb') throw new Refusal(oldKind(extension))
  const refused = REFUSED_NAMES.find(({ ends }) => ends.test(name))
  if (refused) throw new Refusal(refused.code)
  if (kind === 'other') throw new Refusal('notSupported')
  checkAgreement(kind, extension)
  if (kind === 'docx') return { kind, text: await docxText(bytes) }
  if (kind === 'pdf') return { kind, text: await pdfText(bytes) }
  if (bytes.length > LARGEST_TEXT) throw new Refusal('tooLarge')
  return { kind, text: decodedText(bytes) }
}

type FileKind = 'text' | 'docx' | 'pdf' | 'cfb' | 'other'

const KINDS: Record<string, FileKind> = { docx: 'docx', zip: 'docx', pdf: 'pdf', cfb: 'cfb' }

async function kindOf(bytes: Uint8Array): Promise<FileKind> {
  if (hasTextMark(bytes)) return 'text'
  const found = await fileTypeFromBuffer(bytes)
  return found ? (KINDS[found.ext] ?? 'other') : 'text'
}

// What Word encrypts lies in the old container too.
const oldKind = (extension: string): ReportFileProblem => {
  if (extension === '.docx') return 'encrypted'
  return /xls|et/.test(extension) ? 'oldSheet' : 'oldWord'
}

const OWN_EXTENSION = { docx: '.docx', pdf: '.pdf' }

function checkAgreement(kind: 'text' | 'docx' | 'pdf', extension: string): void {
  const isOwn =
    kind === 'text' ? extension !== '.docx' && extension !== '.pdf' : extension === OWN_EXTENSION[kind]
  if (!isOwn) throw new Refusal('wrongType')
}
