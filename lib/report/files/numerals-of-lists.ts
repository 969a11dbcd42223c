// How Word writes the numbers of automatic lists: 一, （一）, 1., ①, by the format that numbering.xml names.

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const CIRCLED_ONE = 0x2460
const FULL_WIDTH = 0xfee0

/** 1 to 99 as counted in Chinese (十二, 二十). */
export function chineseNumeral(value: number): string {
  if (value < 10) return DIGITS[value] ?? ''
  if (value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`
}

const circled = (value: number) =>
  value <= 20 ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value)
const fullWidth = (value: number) =>
  String(value).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH))
const letter = (value: number) => String.fromCharCode(96 + ((value - 1) % 26) + 1)

const FORMATS: Record<string, (value: number) => string> = {
  chineseCounting: chineseNumeral,
  chineseCountingThousand: chineseNumeral,
  chineseLegalSimplified: chineseNumeral,
  ideographDigital: chineseNumeral,
  japaneseCounting: chineseNumeral,
  taiwaneseCounting: chineseNumeral,
  taiwaneseCountingThousand: chineseNumeral,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: fullWidth,
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  none: () => '',
}

/** The number of a list's level in its format; plain digits for what is not listed here. */
export const listNumeral = (format: string, value: number) => (FORMATS[format] ?? String)(value)
