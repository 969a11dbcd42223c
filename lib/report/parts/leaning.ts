// Where a sentence leans by its words and its figures: ahead, as a target does, or back, as a result does.
import { SENTENCE_CUES } from './sentence-cues'

// A promise is round; what was counted seldom is.
const FIGURE = /\d+(?:\.\d+)?(?![\d.]*[年月日号]|[\d.])/g
const ROUNDNESS: { name: string; weight: number; fits: RegExp }[] = [
  { name: '一位小数', weight: -0.4, fits: /^\d\.[1-46-9]$/ },
  { name: '小数的尾数', weight: -1.8, fits: /\.\d*[1-46-9]$/ },
  { name: '整数的尾数', weight: -1.7, fits: /^\d{2,}[1-46-9]$/ },
  { name: '两位的尾数', weight: -0.3, fits: /^[1-9][1-46-9]$/ },
  { name: '三位的整数', weight: -0.8, fits: /^[1-9]\d*[1-9]\d*[1-9]0$|^[1-9]\d[1-9]0$/ },
  { name: '整数', weight: 0.6, fits: /^[1-9]\d?0+$|^[1-9]0{2,}$/ },
]

/** Many ragged figures say no more than a few. */
const MOST_COUNTED = 5

const plain = (text: string) =>
  text.replaceAll(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

/** What the words say: above 0 targets, below 0 results, with the names of the cues that spoke. */
export function leaningOf(sentence: string): { leaning: number; cues: string[] } {
  const words = plain(sentence)
  const cues = SENTENCE_CUES.filter(({ fits }) => fits.test(words))
  const round = (words.match(FIGURE) ?? []).flatMap(
    (figure) => ROUNDNESS.find(({ fits }) => fits.test(figure)) ?? [],
  )
  const spoken = [...cues, ...round]
  const counted = round.reduce((sum, { weight }) => sum + weight, 0)
  return {
    leaning: cues.reduce((sum, { weight }) => sum + weight, Math.max(counted, -MOST_COUNTED)),
    cues: [...new Set(spoken.map(({ name }) => name))],
  }
}
