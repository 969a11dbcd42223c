// A sentence that tells two times: 过去一年新增就业2.3万人，今年计划新增2万人以上. Its first half is a result, its second a target.
import type { Part } from '../figures/read-items'

const TURN = /[，；](?=(?:今年|明年|20\d\d年)[^，；。]{0,6}(?:计划|将|力争|要|确保|目标|拟|争取))/
const PAST = /过去|去年|上年|20\d\d年|已[^经]/
const GROUND = /基础上|不变|同期/

/** The pieces of a sentence with the part that each tells; one piece where the time does not turn. */
export function timePieces(text: string, part: Part): { end: number; part: Part }[] {
  const at = text.slice(0, LONGEST).search(TURN)
  const before = at < 0 ? '' : text.slice(0, at)
  if (at < 0 || GROUND.test(before) || (part === 'targets' && !PAST.test(before)))
    return [{ end: text.length, part }]
  return [
    { end: at + 1, part: 'results' },
    { end: text.length, part: 'targets' },
  ]
}

const LONGEST = 1000
