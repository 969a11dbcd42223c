// Whether the passages under a heading sum up several years (过去五年工作回顾) instead of the year before.
import { yearsIn } from '../parts/years'
import type { Passage } from '../types'

const MANY_YEARS = /(?<![〇○零一二三四五六七八九])[三四五]年|十[一二三四五]五/

/** Gives for each passage in reading order whether its part or chapter looks back on several years and names none. */
export function yearsTeller(): (passage: Passage) => boolean {
  let part = false
  let chapter = false
  return ({ kind, heading }) => {
    const says = MANY_YEARS.test(heading ?? '') && yearsIn(heading ?? '').length === 0
    if (kind === 'part') part = says
    if (kind === 'part' || kind === 'chapter') chapter = says
    return part || chapter
  }
}
