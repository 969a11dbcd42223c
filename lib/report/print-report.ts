// From a file to what `npm run report` prints: the proposal as JSON, or why the file cannot be read.
import { contractOf } from './contract'
import { readSource } from './files/read-source'
import { propose } from './propose'

export type Printed = { json: string } | { problem: string; english: string }

/** Reads the bytes of a file of that name. Problems are words in Chinese with a line in English, never an error. */
export async function printedReport(name: string, bytes: Uint8Array): Promise<Printed> {
  const source = await readSource({ name, bytes })
  if ('problem' in source) return source
  return { json: JSON.stringify(contractOf(propose(source.text, { fileName: name })), null, 2) }
}
