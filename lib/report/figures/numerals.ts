// Finds the numerals of a sentence: Arabic (also full-width), counting Chinese ones, circled numbers, and 翻番.
import type { Span } from '../types'

export type Script = 'arabic' | 'chinese' | 'circled'

/** A numeral in its sentence; `value` is decimal text (`'8.1'`, `'12'` for 十二, `'0.2'` for 五分之一). It is empty
 * where none is written and one is meant (翻番 is once). */
export type Numeral = Span & { script: Script; value: string }

const ARABIC = /[\d０-９]+(?:,\d{3})*(?:[.．][\d０-９]+)?/g
const CHINESE = /[零一二两三四五六七八九十百千]+(?:分之[一二三四五六七八九十百]+)?/g
const CIRCLED = /[①-⑳]/g
const DOUBLING = /(?<=翻)(?=番)/g

type Form = { pattern: RegExp; script: Script; read: (written: string) => string }

/** All numerals of the text in order. Chinese numerals inside words (一体化) are among them: rules sort them out. */
export function numeralsOf(text: string): Numeral[] {
  const numerals = FORMS.flatMap((form) => found(text, form))
  return numerals.sort((one, other) => one.start - other.start)
}

function found(text: string, { pattern, script, read }: Form): Numeral[] {
  return [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    script,
    value: read(written),
  }))
}

// Full-width digits and points lie a fixed distance above the plain ones.
function arabicValue(written: string): string {
  const plain = written.replaceAll(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  return plain.replaceAll(',', '')
}

const DIGITS = '零一二三四五六七八九'
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

function chineseValue(written: string): string {
  const [below, above] = written.split('分之')
  if (above !== undefined) return String(wholeNumber(above) / wholeNumber(below ?? ''))
  return String(wholeNumber(written))
}

function wholeNumber(written: string): number {
  let sum = 0
  let open: number | null = null
  for (const char of written) {
    const tens = TENS[char]
    if (tens !== undefined) {
      sum += (open ?? 1) * tens
      open = null
    } else open = char === '两' ? 2 : DIGITS.indexOf(char)
  }
  return sum + (open ?? 0)
}

const FORMS: Form[] = [
  { pattern: ARABIC, script: 'arabic', read: arabicValue },
  { pattern: CHINESE, script: 'chinese', read: chineseValue },
  { pattern: CIRCLED, script: 'circled', read: (written) => String(written.charCodeAt(0) - 0x245f) },
  { pattern: DOUBLING, script: 'chinese', read: () => '1' },
]
