import { describe, expect, it } from 'vitest'
import { goalWords, type TargetWords, valueWords } from './target'

const target: TargetWords = {
  kind: 'count',
  measure: 'flow',
  direction: 'reach',
  bound: 'exact',
  trend: null,
  unit: '台',
  goal: '200',
  goalTo: null,
}

describe('a goal in words', () => {
  it.each<[Partial<TargetWords>, string]>([
    [{}, '200台'],
    [{ bound: 'atLeast', goal: '2500', unit: '人次' }, '2500人次以上'],
    [{ bound: 'about' }, '200台左右'],
    [{ direction: 'within', goal: '3', unit: '%' }, '控制在3%以内'],
    [{ kind: 'growthRate', goal: '5', unit: '%', trend: 'up' }, '增长5%'],
    [{ kind: 'growthRate', goal: '3', unit: '%', trend: 'down' }, '下降3%'],
    [{ goal: '10', goalTo: '12' }, '10至12台'],
    [{ measure: 'external', goal: null }, '市下达目标'],
    [{ kind: 'milestone', goal: null }, '完成这一节点'],
  ])('%j', (given, expected) => expect(goalWords({ ...target, ...given })).toBe(expected))
})

describe('a value in words', () => {
  it.each<[Partial<TargetWords>, string, string]>([
    [{}, '83', '83台'],
    [{ kind: 'growthRate', unit: '%', trend: 'up' }, '5.3', '增长5.3%'],
    [{ kind: 'growthRate', unit: '%', trend: 'up' }, '-1.2', '下降1.2%'],
    [{ kind: 'milestone' }, '1', '已完成'],
    [{ kind: 'milestone' }, '0', '尚未完成'],
  ])('%j %s', (given, value, expected) => expect(valueWords({ ...target, ...given }, value)).toBe(expected))
})
