import { describe, expect, it } from 'vitest'
import { BLANKS } from '@/lib/domain/blank'
import { ENTRY_STATES } from '@/lib/domain/entry-state'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import { TIMELINESS } from '@/lib/domain/overdue'
import { KINDS, MEASURES } from '@/lib/domain/target'
import { SENTENCE_CLASSES, TASK_LIVES } from '@/lib/domain/task'
import { VERDICT_CODES } from '@/lib/domain/verdict'
import { WINDOW_STATUSES } from '@/lib/domain/window'
import { standingWords } from './standing'
import {
  blankWords,
  classWords,
  entryStateWords,
  judgementWords,
  kindWords,
  lifeWords,
  measureWords,
  shortVerdictWords,
  timelinessWords,
  unreportedWord,
  windowStatusWords,
} from './words'

const LISTS: [string, readonly string[], Record<string, string>][] = [
  ['classes', SENTENCE_CLASSES, classWords],
  ['lives', TASK_LIVES, lifeWords],
  ['judgements', JUDGEMENTS, judgementWords],
  ['blanks', BLANKS, blankWords],
  ['verdicts', VERDICT_CODES, shortVerdictWords],
  ['kinds', KINDS, kindWords],
  ['measures', MEASURES, measureWords],
  ['entry states', [...ENTRY_STATES, 'locked', 'awaited', 'superseded'], entryStateWords],
  ['timeliness', TIMELINESS, timelinessWords],
  ['window statuses', WINDOW_STATUSES, windowStatusWords],
]

describe.each(LISTS)('the words of %s', (_, codes, words) => {
  it('cover each code with a word of its own', () => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort())
    expect(new Set(Object.values(words)).size).toBe(codes.length)
  })

  it('hold no Latin letter, space or exclamation mark', () => {
    expect(Object.values(words).join('')).not.toMatch(/[A-Za-z\s!！]/)
  })
})

it('the field’s own terms stand as the glossary has them', () => {
  expect([judgementWords.early, judgementWords.late, lifeWords.closed]).toEqual(['提前', '滞后', '已销号'])
  expect([entryStateWords.locked, entryStateWords.returned]).toEqual(['未开放', '已退回'])
  expect([timelinessWords.overdue, timelinessWords.madeUpLate]).toEqual(['逾期', '补报'])
})

it('a blank reads the same as a standing', () => {
  for (const blank of BLANKS) expect(blankWords[blank]).toBe(standingWords[blank])
})

it.each([
  [false, '尚未开始填报'],
  [true, '尚未填报'],
])('with any window opened (%s) nothing approved reads %s', (anyWindow, word) => {
  expect(unreportedWord(anyWindow)).toBe(word)
})
