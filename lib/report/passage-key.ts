// Keys of passages: made from the passage's own raw words, so that no change elsewhere ever moves one.
import { createHash } from 'node:crypto'
import type { PassageKind } from './types'

const LETTER: Record<PassageKind, string> = {
  part: 'p',
  chapter: 'c',
  paragraph: 'g',
  project: 'x',
  sentence: 's',
}

/** What a key is made from: `part` is the part's own mark (一, 二, 附件), `raw` the words as they stand in the source. */
export type KeySource = { kind: PassageKind; part: string; raw: string }

/** Gives keys such as `s3fa9c1d2`, and `s3fa9c1d2-2` to an exact repeat within the same part. */
export function keyMaker(): (source: KeySource) => string {
  const given = new Map<string, number>()
  return (source) => {
    const key = LETTER[source.kind] + digestOf(source)
    const count = (given.get(key) ?? 0) + 1
    given.set(key, count)
    return count === 1 ? key : `${key}-${count}`
  }
}

function digestOf({ part, raw }: KeySource): string {
  const words = raw.replaceAll(/\s|\*\*/g, '')
  return createHash('sha256').update(`${part}\n${words}`).digest('hex').slice(0, 8)
}
