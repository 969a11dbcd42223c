// Plain text in the encodings that Chinese offices save: UTF-8, UTF-16 and GB18030.
import { Refusal } from './refusal'

const MARKS: { encoding: string; bytes: number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

const markOf = (bytes: Uint8Array) =>
  MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))

/** True where the first bytes say that it is text, and in which encoding. */
export const hasTextMark = (bytes: Uint8Array) => markOf(bytes) !== undefined

/** The text without byte order mark. Throws a refusal for what is no text. */
export function decodedText(bytes: Uint8Array): string {
  const encoding = markOf(bytes)?.encoding
  const tried = encoding ? [encoding] : likelyEncodings(bytes)
  for (const name of tried) {
    const text = decoded(bytes, name)
    if (text !== null && looksLikeText(text)) return text
  }
  throw new Refusal('notText')
}

// Without a mark UTF-16 shows by the empty half of its line breaks.
function likelyEncodings(bytes: Uint8Array): string[] {
  const empty = [0, 0]
  for (let at = 0; at < Math.min(bytes.length, 4096); at += 1)
    if (bytes[at] === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  if (even + odd > 0) return even > odd ? ['utf-16be'] : ['utf-16le']
  return ['utf-8', 'gb18030']
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const CONTROL_SHARE = 0.01

function looksLikeText(text: string): boolean {
  const head = text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return controls <= head.length * CONTROL_SHARE && !head.includes('\u0000')
}
