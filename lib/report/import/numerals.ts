// Chinese numerals of headings as numbers: 一 is 1, 十二 is 12, 二十 is 20.
const DIGITS = '一二三四五六七八九'

/** The number, or null for what is no numeral up to 99. */
export function numeralOf(text: string): number | null {
  if (text === '') return null
  const [tens = '', ones] = text.includes('十') ? text.split('十') : ['', text]
  const low = ones === '' && text.includes('十') ? 0 : DIGITS.indexOf(ones ?? '') + 1
  const high = text.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) : 0
  if ((ones !== '' && low === 0) || (tens !== '' && high === 0)) return null
  return high * 10 + low || null
}
