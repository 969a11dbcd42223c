import { describe, expect, test } from 'vitest'
import { findWords } from './words'

const found = (text: string, words: string) => {
  const span = findWords(text, words)
  return typeof span === 'string' ? span : text.slice(span.start, span.end)
}

describe('a clause found by a few of its words', () => {
  const roads = '全年启动10个零星旧改地块和7个成套改造项目，按节点推进蕃瓜弄、彭一小区等项目建设。'
  test.each([
    ['the words themselves', '按节点推进蕃瓜弄', '按节点推进蕃瓜弄'],
    ['from … to', '启动…地块', '启动10个零星旧改地块'],
    ['back to the start of the clause', '…零星旧改地块', '全年启动10个零星旧改地块'],
    ['back to a figure joined by 和', '…成套改造项目', '7个成套改造项目'],
    ['on to the end of the clause', '按节点推进…', '按节点推进蕃瓜弄'],
    ['over several marks', '全年…成套改造项目…彭一小区', roads.slice(0, roads.indexOf('等项目'))],
    ['words that are not there', '没有', 'absent'],
    ['words in the wrong order', '蕃瓜弄…全年', 'absent'],
    ['no words at all', '…', 'absent'],
  ])('%s', (_, words, expected) => {
    expect(found(roads, words)).toBe(expected)
  })

  test('of several starts the nearest to the end counts', () => {
    expect(found('新建1处空间；新建3个中心。', '新建…中心')).toBe('新建3个中心')
  })

  test('two clauses with the same words are ambiguous', () => {
    expect(found('建成甲站，建成乙站。', '建成')).toBe('ambiguous')
  })
})
