// The sentence in one set of signs: full-width digits, half-width marks and look-alikes become one form each. Every
// sign is replaced by one sign, so that places in the plain text are places in the sentence.
const TWINS: Record<string, string> = {
  '．': '.',
  '·': '.',
  '％': '%',
  '﹪': '%',
  '(': '（',
  ')': '）',
  ';': '；',
  ':': '：',
  '∶': '：',
  '︰': '：',
  '﹕': '：',
  '!': '！',
  '?': '？',
  '–': '—',
  '―': '—',
  '－': '—',
  '─': '—',
  '−': '-',
  '~': '～',
  '∼': '～',
  '［': '[',
  '］': ']',
  '／': '/',
  '＋': '+',
}

const FULL_WIDTH = 0xfee0
const WIDE_THOUSANDS = /^[０-９]，[０-９]{3}(?![０-９])/
const THOUSANDS = /^\d{3}(?!\d)/

/** The sentence with one sign for each of a family of signs; as long as the sentence itself. */
export function plainText(sentence: string): string {
  return [...sentence.split('')].map((char, at) => plainSign(sentence, char, at)).join('')
}

function plainSign(sentence: string, char: string, at: number): string {
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(char)) return String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH)
  if (char === ',') return splitsThousands(sentence, at) ? ',' : '，'
  if (char === '，' && WIDE_THOUSANDS.test(sentence.slice(Math.max(0, at - 1), at + 5))) return ','
  if (char === '·' && !isDigit(sentence[at - 1])) return char
  return TWINS[char] ?? char
}

const isDigit = (char: string | undefined) => char !== undefined && /\d/.test(char)

const splitsThousands = (sentence: string, at: number) =>
  isDigit(sentence[at - 1]) && THOUSANDS.test(sentence.slice(at + 1, at + 5))
