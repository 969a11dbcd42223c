// Whether a passage sums up several years (过去五年工作回顾, 五年来，…) instead of the year before.
import { openingYear, yearsIn } from '../parts/years'
import type { Passage } from '../types'

const MANY_YEARS = /(?<![〇○零一二三四五六七八九])[三四五]年|十[一二三四五]五/
const OPENS_YEARS =
  /^(?:各位代表[！，])?(?:(?:过去|这|回望|回首|回顾)?(?:的|这)?[三四五]年(?:来|间|里)?，|“?十[一二三四五]五”?(?:时期|期间|以来))|标志着“?十[一二三四五]五/
const OPENS_ONE = /^(?:过去(?:的)?一年|一年来|去年|上年|今年)/

/**
 * Gives for each passage in reading order whether it looks back on several years: its heading says so and names no year,
 * or a sentence before it, in the same part, has opened with them and none since with one year.
 */
export function yearsTeller(): (passage: Passage) => boolean {
  let part = false
  let chapter = false
  let opened = false
  return ({ kind, heading, text }) => {
    const says = MANY_YEARS.test(heading ?? '') && yearsIn(heading ?? '').length === 0
    if (kind === 'part') {
      part = says
      opened = false
    }
    if (kind === 'part' || kind === 'chapter') chapter = says
    if (kind === 'sentence') opened = OPENS_YEARS.test(text) || (opened && !opensOneYear(text))
    return part || chapter || opened
  }
}

const opensOneYear = (text: string) => OPENS_ONE.test(text) || openingYear(text) > 0
