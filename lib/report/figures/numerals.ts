// Finds the numerals of a plain text: Arabic, counting Chinese ones, circled numbers, 百分之八, 五分之一 and 翻番.
import type { Span } from '../types'

export type Script = 'arabic' | 'chinese' | 'circled'

/**
 * A numeral in its sentence; `value` is decimal text (`'8.1'`, `'12'` for 十二, `'0.2'` for 五分之一). It is empty
 * where none is written and one is meant (翻番, 上万人). `unit` is told only by a numeral that holds it (百分之八).
 */
export type Numeral = Span & { script: Script; value: string; unit?: '%' | '‰' | '' }

type Form = { example: string; pattern: RegExp; read: (written: string) => Omit<Numeral, 'start' | 'end'> }

const DIGITS = '零一二三四五六七八九'
const CHINESE =
  '[零〇○一二两三四五六七八九十百千]+(?:万[一二两三四五六七八九][十百千][零一二三四五六七八九十百千]*|点[零一二三四五六七八九]+)?'
const MEANT_BEFORE =
  '人|名|户|家|件|场|次|亩|吨|元|美元|个|辆|台|头|只|册|套|平方米|公里|千瓦|学|农|群|市民|居民'

const FORMS: Form[] = [
  {
    example: '百分之五点二',
    pattern: new RegExp(`[百千]分之(?:${CHINESE})`, 'g'),
    read: (written) => ({
      script: 'chinese',
      value: chineseValue(written.slice(3)),
      unit: written.startsWith('百') ? '%' : '‰',
    }),
  },
  {
    example: '五分之一',
    pattern: /[二两三四五六七八九十]+分之[一二两三四五六七八九十]+/g,
    read: (written) => ({ script: 'chinese', value: fractionValue(written), unit: '' }),
  },
  {
    example: '占全市的1/5',
    pattern: /(?<=[占的近约超达])\d\/\d{1,2}(?![\d.万亿人])/g,
    read: (written) => ({ script: 'arabic', value: quotient(written.split('/')), unit: '' }),
  },
  {
    example: '1,286.4',
    pattern: /\d+(?:,\d{3})*(?:\.(?!(?:19|20)\d\d年)\d+)?/g,
    read: (written) => ({ script: 'arabic', value: written.replaceAll(',', '') }),
  },
  {
    example: '十二',
    pattern: new RegExp(CHINESE, 'g'),
    read: (written) => ({ script: 'chinese', value: chineseValue(written) }),
  },
  {
    example: '①',
    pattern: /[①-⑳¹²³]/g,
    read: (written) => ({ script: 'circled', value: written.normalize('NFKC') }),
  },
  { example: '翻番', pattern: /(?<=翻了?)(?=番)/g, read: () => ({ script: 'chinese', value: '1' }) },
  {
    example: '上万人次',
    pattern: new RegExp(`(?<=[上近超逾破过约])(?=[万亿]亿?[余多]?(?:${MEANT_BEFORE}))`, 'g'),
    read: () => ({ script: 'chinese', value: '1' }),
  },
]

/** All numerals of the text in order. Chinese numerals inside words (一体化) are among them: rules sort them out. */
export function numeralsOf(text: string): Numeral[] {
  const found = FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
      start: index,
      end: index + written.length,
      ...read(written),
    })),
  )
  const counting = found.filter(({ end }) => !/^分[点比]/.test(text.slice(end, end + 2)))
  return withoutOverlaps(counting.sort((one, other) => one.start - other.start || other.end - one.end))
}

function withoutOverlaps(numerals: Numeral[]): Numeral[] {
  let end = 0
  return numerals.filter((numeral) => {
    if (numeral.start < end) return false
    end = numeral.end
    return true
  })
}

function fractionValue(written: string): string {
  const [below = '', above = ''] = written.split('分之')
  return quotient([String(wholeNumber(above)), String(wholeNumber(below))])
}

function quotient([above, below]: string[]): string {
  const value = Number(above) / Number(below)
  return Number.isFinite(value) ? String(Number(value.toFixed(4))) : '0'
}

function chineseValue(written: string): string {
  const [whole = '', fraction] = written.split('点')
  const digits = [...(fraction ?? '')].map((char) => DIGITS.indexOf(char)).join('')
  return digits === '' ? String(wholeNumber(whole)) : `${wholeNumber(whole)}.${digits}`
}

const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const digitOf = (char: string) => (char === '两' ? 2 : Math.max(DIGITS.indexOf(char), 0))

// 三百二十 is a sum of tens; 二〇二四 stands digit by digit.
function wholeNumber(written: string): number {
  const [high = '', low] = written.split('万')
  if (low !== undefined) return wholeNumber(high) * 10_000 + wholeNumber(low)
  if (!/[十百千]/.test(written)) return Number([...written].map(digitOf).join(''))
  let sum = 0
  let open: number | null = null
  for (const char of written) {
    const tens = TENS[char]
    if (tens === undefined) open = digitOf(char)
    else {
      sum += (open ?? 1) * tens
      open = null
    }
  }
  return sum + (open ?? 0)
}
