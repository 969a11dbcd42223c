import { describe, expect, it } from 'vitest'
import { TASK_CLASSES, TASK_LIVES } from './task'
import { TASK_CHANGE_KINDS } from './task-change'
import {
  changeOfStep,
  isWrittenAbout,
  LIFE_STEPS,
  lifeAfter,
  lifeNow,
  openSteps,
  SHOWN_LIVES,
  saysDone,
  shownLife,
  taskMark,
} from './task-life'

// The table a second time, as a grid: rows the life now, columns the steps in their order; '-' is refused, '!' is not done yet.
//                 adjust     splitUp      splitOff  merged       handOver   suspend    resume    cancel     close   reopen
const EXPECTED = `
  underway         adjusted   transferred  adjusted  transferred  underway   suspended  -         cancelled  !       -
  awaitingCheck    adjusted   transferred  adjusted  transferred  underway   -          -         -          closed  -
  closed           -          -            -         -            -          -          -         -          -       underway
  adjusted         adjusted   transferred  adjusted  transferred  adjusted   suspended  -         cancelled  !       -
  suspended        suspended  -            -         transferred  suspended  -          underway  cancelled  !       -
  cancelled        -          -            -         -            -          -          -         -          -       underway
  transferred      -          -            -         -            -          -          -         -          -       -
`
const rows = EXPECTED.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const cells = rows.flatMap(([life = '', ...words]) =>
  LIFE_STEPS.map((step, index) => ({ life, step, word: words[index] ?? '' })),
)

it('the grid names every life and every step', () => {
  expect(rows.map(([life]) => life)).toEqual([...TASK_LIVES])
  expect(rows.every((row) => row.length === LIFE_STEPS.length + 1)).toBe(true)
})

it.each(cells)('$life, $step: $word', ({ life, step, word }) => {
  const refused = { '-': 'lifeForbids', '!': 'notDone' }[word]
  expect(lifeAfter(life as never, step)).toEqual(refused ? { refused } : { to: word })
})

it.each(TASK_LIVES)('the steps that are offered for %s are those that lead somewhere', (life) => {
  expect(openSteps(life)).toEqual(LIFE_STEPS.filter((step) => 'to' in lifeAfter(life, step)))
})

it('every kind of change is some step', () => {
  expect(new Set(LIFE_STEPS.map(changeOfStep))).toEqual(new Set(TASK_CHANGE_KINDS))
})

describe('已完成待核 is derived', () => {
  it.each(TASK_LIVES)('from %s', (life) => {
    const waits = ['underway', 'adjusted', 'awaitingCheck'].includes(life)
    expect(lifeNow(life, true)).toBe(waits ? 'awaitingCheck' : life)
    expect(lifeNow(life, false)).toBe(life)
  })

  it.each(TASK_CLASSES)('what says done of a %s one', (taskClass) => {
    const byJudgement = taskClass === 'qualitative'
    expect(saysDone(taskClass, { verdict: 'done', judgement: 'normal' })).toBe(!byJudgement)
    expect(saysDone(taskClass, { verdict: 'behind', judgement: 'done' })).toBe(byJudgement)
    expect(saysDone(taskClass, null)).toBe(false)
  })
})

it('a life that went elsewhere is called by how it went', () => {
  expect(shownLife('transferred', '2024-031')).toBe('merged')
  expect(shownLife('transferred', null)).toBe('split')
  const others = TASK_LIVES.filter((life) => life !== 'transferred')
  expect(others.map((life) => shownLife(life, null))).toEqual(others)
  expect([...others, 'merged', 'split'].sort()).toEqual([...SHOWN_LIVES].sort())
})

it('only what goes on is written about', () => {
  expect(TASK_LIVES.filter(isWrittenAbout)).toEqual(['underway', 'awaitingCheck', 'adjusted'])
})

it('the mark differs by life, number of changes and lead', () => {
  const base = { life: 'underway', changes: 0, lead: 'fgj' }
  const others = [{ life: 'adjusted' }, { changes: 1 }, { lead: null }, { lead: 'mzj' }]
  const marks = [base, ...others.map((other) => ({ ...base, ...other }))].map(taskMark)
  expect(new Set(marks).size).toBe(marks.length)
})
