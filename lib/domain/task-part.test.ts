import { expect, it } from 'vitest'
import { MEASURES } from './target'
import { TASK_CLASSES } from './task'
import { partProblem } from './task-part'

it.each(TASK_CLASSES)('a %s part without targets', (taskClass) => {
  expect(partProblem(taskClass, [])).toBe(taskClass === 'quantified' ? 'needsFigure' : null)
})

const figures = MEASURES.filter((measure) => measure !== 'node')

it.each(figures)('a part with a %s target', (measure) => {
  expect(TASK_CLASSES.map((taskClass) => partProblem(taskClass, [measure]))).toEqual([
    null,
    'figuresGo',
    'figuresGo',
  ])
  expect(partProblem('quantified', ['node', measure])).toBe(null)
})

it('a part with a milestone alone', () => {
  expect(TASK_CLASSES.map((taskClass) => partProblem(taskClass, ['node']))).toEqual([
    'needsFigure',
    null,
    'hasNode',
  ])
})
