// Years as reports write them: 2024年, ２０２４年, 二〇二四年.

const DIGITS = '〇一二三四五六七八九'
const YEAR =
  /(?:[1１][9９]|[2２][0０])[\d０-９]{2}(?=年|[-—－~～至])|[一二][九〇○Ｏ零][〇○Ｏ零一二三四五六七八九]{2}(?=年)/g
const FULL_WIDTH = 0xfee0

/** All years of the text in order. A span of years (2020—2023年) gives both. */
export function yearsIn(text: string): { year: number; start: number; end: number }[] {
  return [...text.matchAll(YEAR)].map(({ index, 0: written }) => ({
    year: Number([...written].map(plainDigit).join('')),
    start: index,
    end: index + written.length,
  }))
}

function plainDigit(char: string): string {
  if (/[○Ｏ零]/.test(char)) return '0'
  if (DIGITS.includes(char)) return String(DIGITS.indexOf(char))
  return /[０-９]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH) : char
}

const NUMBERING = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、．.]|[一二三四五六七八九十]是|——)?/

/** The year that a sentence opens with, its numbering aside; 0 where it opens otherwise. */
export function openingYear(sentence: string): number {
  const words = sentence.slice(NUMBERING.exec(sentence)?.[0].length ?? 0, 40)
  const [first] = yearsIn(words)
  return first?.start === 0 && words.charAt(first.end) === '年' ? first.year : 0
}
