import { describe, expect, test } from 'vitest'
import { uncoveredWords } from '@/lib/report/coverage'
import { readItems } from '@/lib/report/figures/read-items'
import { readPassages } from '@/lib/report/propose/read-passages'
import { figuredReading, looksAhead, readTasks } from '@/lib/report/read-tasks'
import type { ReportTarget } from '@/lib/report/types'
import { decisions2024, readReport2024 } from '../report-2024'
import { shippedCorrections, shippedSource } from './shipped-text'

const shipped = readReport2024()
const { tasks, stances, passages, departments } = shipped
const decisions = decisions2024()
const targets = tasks.flatMap((task) =>
  task.targets.map((target) => ({ ...target, id: `${task.code}-${target.key}` })),
)
const count = (words: string[]) =>
  Object.fromEntries(
    [...new Set(words)].map((word) => [word, words.filter((other) => other === word).length]),
  )

describe('the tasks of 2024', () => {
  test('are between 130 and 190, and no lead has more than 22', () => {
    const nameOf = (id: string) =>
      departments.find((department) => department.id === id)?.names[0]?.name ?? id
    const byLead = count(tasks.map((task) => nameOf(task.suggestedLead)))
    console.log(`${tasks.length} 项任务`, count(tasks.map((task) => task.class)), byLead)
    expect(tasks.length).toBeGreaterThanOrEqual(130)
    expect(tasks.length).toBeLessThanOrEqual(190)
    expect(Math.max(...Object.values(byLead))).toBeLessThanOrEqual(22)
  })

  test('leave no word of part two and the annex out, stances included', () => {
    const sentences = passages.filter((passage) => passage.kind === 'sentence' && looksAhead(passage))
    const quotes = [...tasks.flatMap((task) => task.sources), ...stances]
    expect(sentences.length).toBeGreaterThan(150)
    expect(uncoveredWords(sentences, quotes)).toEqual([])
  })

  test('have codes of three digits, given once, none of them retired', () => {
    const codes = decisions.tasks.map((task) => task.code)
    expect(codes.filter((code) => !/^\d{3}$/.test(code))).toEqual([])
    expect(new Set([...codes, ...decisions.retiredCodes]).size).toBe(
      codes.length + decisions.retiredCodes.length,
    )
  })

  test('have short titles, each its own', () => {
    expect(
      tasks.filter((task) => task.title.length > 20 || task.title.length < 4).map((task) => task.title),
    ).toEqual([])
    expect(new Set(tasks.map((task) => task.title)).size).toBe(tasks.length)
  })

  test('stand in reading order, six of them headline targets', () => {
    expect(tasks.map((task) => task.position)).toEqual(tasks.map((_, index) => index))
    expect(tasks.slice(0, 6).every((task) => task.headline && task.chapter === '0')).toBe(true)
    expect(tasks.filter((task) => task.headline)).toHaveLength(6)
    expect(count(tasks.map((task) => task.chapter))).toMatchObject({ '0': 6, '6': 9 })
  })

  test('have targets as their class demands', () => {
    const measures = (task: (typeof tasks)[number]) => task.targets.map((target) => target.measure)
    for (const task of tasks) {
      if (task.class === 'qualitative') expect([task.title, measures(task)]).toEqual([task.title, []])
      else expect([task.title, task.targets.length > 0]).toEqual([task.title, true])
      if (task.class !== 'qualitative')
        expect([
          task.title,
          measures(task).every((measure) => (measure === 'node') === (task.class === 'milestone')),
        ]).toEqual([task.title, true])
    }
  })

  test('are suggested to departments that exist, the lead not among its supports', () => {
    const known = new Set(departments.map((department) => department.id))
    for (const { title, suggestedLead, suggestedSupports } of tasks) {
      const all = [suggestedLead, ...suggestedSupports]
      expect([title, all.filter((id) => !known.has(id)), new Set(all).size]).toEqual([title, [], all.length])
      expect(departments.find((department) => department.id === suggestedLead)?.group).toBeUndefined()
    }
  })

  test('group under the ten projects', () => {
    expect(shipped.projects.map((project) => project.n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const { n } of shipped.projects) expect(tasks.some((task) => task.project === n)).toBe(true)
  })
})

describe('the decisions', () => {
  test('hold no value and no unit', () => {
    const keys = JSON.stringify(decisions).match(/"(value|valueTo|unit|normalised|baseline)":/g)
    expect(keys).toBeNull()
    const words = decisions.tasks.flatMap((task) => [
      task.title,
      ...task.sources.map((source) => source.words),
      ...task.targets.flatMap((target) => [
        target.name,
        ...(target.words ?? []),
        ...(target.relations ?? []).map((relation) => relation.note ?? ''),
      ]),
    ])
    const figures = (text: string) =>
      readItems(text, { part: 'targets', year: 2024 }).items.filter(({ value }) => value !== null)
    expect(words.filter((text) => figures(text).length > 0)).toEqual([])
  })

  test('that do not fit the text are refused, all of them named', () => {
    const [first, second, ...rest] = decisions.tasks
    const wrong = { passage: first?.sources[0]?.passage ?? '', words: '报告里没有的话' }
    const broken = {
      ...decisions,
      tasks: [{ ...first, sources: [wrong] }, { ...second, project: 3 }, ...rest],
    }
    const source = readPassages(shippedSource(), { fileName: '', corrections: shippedCorrections() })
    const read = () => readTasks(figuredReading(source), broken as typeof decisions)
    expect(read).toThrow(/001 .*报告里没有的话[\s\S]*002 .*project 3/)
  })
})

const named = (name: string) => targets.find((target) => target.name === name)
const brief = (target: ReportTarget | undefined) =>
  target && [target.value, target.unit, target.kind, target.measure]

describe('the targets of 2024', () => {
  test.each([
    ['地区生产总值', '5', '%', 'growthRate', 'rate'],
    ['社会消费品零售总额', '1700', '亿元', 'amount', 'flow'],
    ['新增就业岗位', null, '', 'count', 'external'],
    ['上海市科技小巨人（含培育）企业', '120', '家', 'count', 'stock'],
    ['开工面积', '100', '万平方米', 'amount', 'flow'],
    ['竣工面积', '100', '万平方米', 'amount', 'flow'],
    ['各类绿地', '8.1', '万平方米', 'amount', 'flow'],
    ['筹措保障性租赁住房', '3500', '套（间）', 'count', 'flow'],
    ['常住人口签约率', '45', '%', 'ratio', 'level'],
    ['互联网医疗服务人次', '20', '%', 'growthRate', 'rate'],
    ['家庭病床建床率', '5.5', '%', 'ratio', 'level'],
    ['优质资源惠及学生家庭', '10', '万学生家庭', 'count', 'flow'],
    ['宝川路（宝昌路—宝源路）基本建成', null, '', 'milestone', 'node'],
  ])('%s: %s %s', (name, ...expected) => {
    expect(brief(named(name))).toEqual(expected)
  })

  test('an external target becomes what its figure will be', () => {
    expect([named('新增就业岗位')?.becomes, named('城镇登记失业人数')?.becomes]).toEqual(['flow', 'cap'])
    expect(named('城镇登记失业人数')?.direction).toBe('within')
  })

  test('以上 is at least and nothing else', () => {
    const atLeast = targets.filter((target) => target.bound === 'atLeast').map((target) => target.name)
    expect(atLeast).toEqual(['公益性文化艺术普及活动', '助残就医就诊服务'])
  })

  test('a stock has a baseline only from a figure of the same scope', () => {
    const based = targets.filter((target) => target.baseline !== null)
    expect(based.map((target) => [target.name, target.baseline, target.baselineSource?.quote])).toEqual([
      ['高新技术企业', '540', '高新技术企业达540家'],
    ])
  })

  test('one target named in body and annex has both places, each with its unit', () => {
    expect(named('社区长者食堂')?.sources.map((source) => [source.quote, source.unit])).toEqual([
      ['社区长者食堂2家', '家'],
      ['2个社区长者食堂', '个'],
    ])
    expect(named('新增养老床位')?.mentions.map((mention) => mention.quote)).toEqual(['加大养老床位供给力度'])
  })

  test('look-alikes stay apart and say how they relate', () => {
    const id = (name: string) => named(name)?.id
    const relations = (name: string) =>
      named(name)?.relations.map(({ type, target, inferred }) => [type, target, inferred])
    expect(relations('公共绿地')).toEqual([['subset', id('各类绿地'), true]])
    expect(relations('市民健身步道（新建、翻建合计）')).toEqual([
      ['sum', id('新建市民健身步道'), false],
      ['sum', id('翻建市民健身步道'), false],
    ])
    expect(relations('中医特色示范社区卫生服务站')).toEqual([
      ['different', id('社区卫生服务站点标准化建设'), true],
    ])
    const known = new Set(targets.map((target) => target.id))
    expect(targets.flatMap((target) => target.relations).filter(({ target }) => !known.has(target))).toEqual(
      [],
    )
  })

  test('a sum is the sum of its parts', () => {
    for (const { name, value, relations } of targets) {
      const parts = relations.filter(({ type }) => type === 'sum')
      const sum = parts.reduce(
        (total, part) => total + Number(targets.find(({ id }) => id === part.target)?.value),
        0,
      )
      if (parts.length > 0) expect([name, String(sum)]).toEqual([name, value])
    }
  })

  test('quotes are verbatim and stand at their offsets', () => {
    const textOf = new Map(passages.map((passage) => [passage.key, passage.text]))
    const quotes = [
      ...tasks.flatMap((task) => task.sources),
      ...targets.flatMap((target) => [...target.sources, ...target.mentions]),
      ...stances,
    ]
    for (const { passage, quote, start, end } of quotes)
      expect(textOf.get(passage)?.slice(start, end)).toBe(quote)
  })

  test('normalised values are without multiplier', () => {
    const normal = (name: string) => [named(name)?.normalised, named(name)?.normalisedUnit]
    expect(normal('各类绿地')).toEqual(['81000', '平方米'])
    expect(normal('市民体质测试服务')).toEqual(['13000', '人次'])
    expect(normal('社区长者食堂')).toEqual(['2', '家'])
  })
})
