import { expect, it } from 'vitest'
import { MEASURES } from './target'
import { TASK_CLASSES } from './task'
import { fewestParts, partProblem } from './task-part'

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

it('a split makes two parts, one where something stays or 定性 work becomes a 节点', () => {
  const single = TASK_CLASSES.flatMap((parent) =>
    TASK_CLASSES.filter((part) => fewestParts({ parent, stays: false, parts: [part] }) === 1).map((part) => [
      ...[parent, part],
    ]),
  )
  expect(single).toEqual([['qualitative', 'milestone']])
  expect(fewestParts({ parent: 'quantified', stays: true, parts: ['quantified'] })).toBe(1)
  expect(fewestParts({ parent: 'qualitative', stays: false, parts: ['milestone', 'milestone'] })).toBe(2)
})
