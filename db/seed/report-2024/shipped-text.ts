// The files of the shipped report: the source as obtained, its provenance, and the visible list of corrections.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Correction, Passage, Provenance, Remark } from '@/lib/report/types'

const folder = join(process.cwd(), 'db/seed/report-2024')
const fileText = (name: string) => readFileSync(join(folder, name), 'utf8')

/** Reads one of the JSON files beside this one. */
export const seedJson = <T>(name: string) => JSON.parse(fileText(name)) as T

/** The report's text exactly as obtained. */
export const shippedSource = () => fileText('source.txt')

/** Who spoke, when, how the text was obtained and where it was published. */
export const shippedProvenance = () => seedJson<Provenance>('provenance.json')

type CorrectionFile = { corrections: Correction[]; remarks: { words: string; remark: string }[] }

/** What was corrected in the text as obtained: what stood, what stands, why. */
export const shippedCorrections = () => seedJson<CorrectionFile>('corrections.json').corrections

/** Doubtful spots shown as they stand, each with the passage that holds its words. Throws for words that no passage,
 * or more than one, holds. */
export function shippedRemarks(passages: Passage[]): Remark[] {
  return seedJson<CorrectionFile>('corrections.json').remarks.map(({ words, remark }) => {
    const [passage, another] = passages.filter((candidate) => candidate.text.includes(words))
    if (!passage || another)
      throw new Error(`A remark's words stand not exactly once in the report: ${words}`)
    return { passage: passage.key, words, remark }
  })
}
