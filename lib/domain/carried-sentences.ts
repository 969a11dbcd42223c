// Which sentences of a text were carried over from an earlier quarter's: for the reviewer, sentence by sentence.

export type Sentence = { text: string; carried: boolean }

/** A sentence with its stop, what closes a quotation after it, and the white space up to the next. */
const SENTENCE =
  /[^\u3002\uff01\uff1f!?\n]*(?:[\u3002\uff01\uff1f!?]+[\u201d\u300f\u300d\uff09)]*|\n|$)[^\S\n]*/g

/** What only differs in width or white space is the same sentence. */
const plain = (sentence: string) => sentence.normalize('NFKC').replace(/\s+/g, '')

/** The text cut into its sentences; joined they are the text again. */
export function sentencesOf(text: string): string[] {
  return (text.match(SENTENCE) ?? []).filter((sentence) => sentence !== '')
}

/** Each sentence of a text, and whether the earlier text holds it too. Lines without words are carried by nothing. */
export function carriedSentences(text: string, earlier: string): Sentence[] {
  const before = new Set(sentencesOf(earlier).map(plain).filter(Boolean))
  return sentencesOf(text).map((sentence) => ({ text: sentence, carried: before.has(plain(sentence)) }))
}

/** How many of a text's sentences stand in the earlier one: '7 of which 5'. */
export function carriedCount(sentences: readonly Sentence[]): { total: number; carried: number } {
  const said = sentences.filter(({ text }) => plain(text) !== '')
  return { total: said.length, carried: said.filter(({ carried }) => carried).length }
}
