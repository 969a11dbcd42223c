import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strongestClass, TASK_CLASSES } from '../task'
import { assignTask } from './assign-task'
import { withKeys } from './codes'
import {
  type Corrected,
  type DraftContent,
  type DraftTarget,
  type DraftTask,
  isLiving,
  livingTask,
} from './content'
import { coverageOf } from './coverage'
import { describeTask } from './describe-task'
import { dropTask, restoreTask } from './drop-task'
import { mergeTasks } from './merge-tasks'
import { passagesByKey, placeAt, tidyPlaces } from './places'
import { raiseTask } from './raise-task'
import { clausesOfTask, splitTask } from './split-task'

// A made-up report: each sentence is clauses with a figure, or without.
const SENTENCES = [
  '新建公园3座，改造步道5公里，完善休憩设施。',
  '开工电梯200台，竣工150台。',
  '推进旧区改造，健全保障体系；加强巡查。',
  '建成养老院2家。',
  '铸牢忠诚，坚定信念。',
]

function sample(): DraftContent {
  const passages = [
    passage('p', 'part', null, '二、任务'),
    ...SENTENCES.map((text, index) => passage(`s${index}`, 'sentence', 'p', text)),
  ].map((one, position) => ({ ...one, position }))
  const content: DraftContent = {
    report: { ...REPORT },
    passages,
    tasks: [],
    targets: [],
    results: [],
    comparisons: [],
    stances: [],
    unclaimed: [{ passage: 's4', start: 0, end: 1, figure: '二', quote: '二', rule: '序号' }],
    highest: 4,
  }
  for (const [index, text] of SENTENCES.slice(0, 4).entries()) addTask(content, text, index)
  const stance = placeAt(passagesByKey(content), { passage: 's4', start: 0, end: 10 })
  if (stance) content.stances.push({ ...stance, rule: '表态', reason: '没有可填报的事项' })
  return content
}

const REPORT = {
  ...{ year: 2031, yearRule: '标题', title: '政府工作报告', subtitle: '', speaker: '某某' },
  ...{ speakerOffice: '区长', meeting: '会议', date: '2031-01-10' },
}

function passage(key: string, kind: 'part' | 'sentence', parent: string | null, text: string) {
  return {
    key,
    kind,
    parent,
    heading: null,
    text,
    where: '二（一）',
    position: 0,
    start: 0,
    end: text.length,
  }
}

function addTask(content: DraftContent, text: string, index: number): void {
  const passages = passagesByKey(content)
  const source = placeAt(passages, { passage: `s${index}`, start: 0, end: text.length - 1 })
  const targets = [...text.matchAll(/[^，；。]*?(\d+)(座|公里|台|家)/g)].map((match, order): DraftTarget => {
    const place = placeAt(passages, {
      passage: `s${index}`,
      start: match.index,
      end: match.index + match[0].length,
    })
    const rest = { kind: 'count', direction: 'reach', bound: 'exact', measure: 'flow' } as const
    return {
      ...{
        id: `t${index}${order}`,
        name: match[0],
        value: match[1] ?? '',
        valueTo: null,
        unit: match[2] ?? '',
      },
      ...{ ...rest, becomes: null, trend: null, relations: [], mentions: [], rule: '数', confidence: 1 },
      sources: place ? [{ ...place, unit: match[2] ?? '', figure: null }] : [],
    }
  })
  content.targets.push(...targets)
  const task: DraftTask = {
    ...{ code: `00${index + 1}`, title: text.slice(0, 4), headline: false, chapter: '1', paragraph: 'p' },
    ...{ class: targets.length > 0 ? 'quantified' : 'qualitative', project: null, lead: null, supports: [] },
    ...{ sources: source ? [source] : [], targets: targets.map(({ id }) => id), keys: {}, fate: null },
    ...{ known: false, predecessor: null, rule: '一句一项', confidence: 1 },
  }
  content.tasks.push(withKeys(task))
}

const corrected = (answer: Corrected): DraftContent => {
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.content
}
const refusal = (answer: Corrected) => ('refused' in answer ? answer.refused : null)
const task = (content: DraftContent, code: string) => content.tasks.find((one) => one.code === code)

/** What must never be lost: characters that a task or a stance has, figures with their tasks, codes. */
function kept(content: DraftContent) {
  const places = [...content.tasks.flatMap(({ sources }) => sources), ...content.stances]
  const letters = places.flatMap(({ passage, start, quote }) =>
    [...quote].flatMap((letter, at) => (/[，；。]/.test(letter) ? [] : [`${passage} ${start + at}`])),
  )
  return {
    letters: new Set(letters),
    figures: content.tasks.flatMap(({ targets }) => targets).sort(),
    codes: content.tasks.map(({ code }) => code),
  }
}

const CODES = ['001', '002', '003', '004', '005', '006', '009']
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
const step = fc.oneof(
  fc.record({
    kind: fc.constant('split' as const),
    code: fc.constantFrom(...CODES),
    clauses: fc.array(fc.nat(3)),
    targets: fc.array(fc.constantFrom('t00', 't01', 't10', 't11', 't30')),
  }),
  fc.record({
    kind: fc.constant('merge' as const),
    code: fc.constantFrom(...CODES),
    from: fc.constantFrom(...CODES),
  }),
  fc.record({ kind: fc.constant('drop' as const), code: fc.constantFrom(...CODES) }),
  fc.record({ kind: fc.constant('restore' as const), code: fc.constantFrom(...CODES) }),
  fc.record({
    kind: fc.constant('raise' as const),
    passage: fc.constantFrom('s0', 's4', 'none'),
    start: fc.nat(12),
    end: fc.nat(12),
  }),
)

function take(content: DraftContent, one: Step): Corrected {
  if (one.kind === 'split') return splitTask(content, { ...one, title: '新的一项' })
  if (one.kind === 'merge') return mergeTasks(content, one)
  if (one.kind === 'drop') return dropTask(content, { code: one.code, reason: '不列' })
  if (one.kind === 'restore') return restoreTask(content, one.code)
  return raiseTask(content, { ...one, title: '新的一项' })
}

describe('corrections of a draft', () => {
  it('lose no word, no figure and no code, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let content = sample()
        const given = new Map<string, string>()
        for (const one of steps) {
          const before = kept(content)
          const answer = take(content, one)
          if ('refused' in answer) continue
          content = answer.content
          const after = kept(content)
          for (const letter of before.letters) expect(after.letters).toContain(letter)
          expect(after.figures).toEqual(before.figures)
          expect(after.codes).toEqual(expect.arrayContaining(before.codes))
          expect(new Set(after.codes).size).toBe(after.codes.length)
          for (const { code, keys } of content.tasks)
            for (const [id, key] of Object.entries(keys)) {
              expect(given.get(`${code}-${key}`) ?? id).toBe(id)
              given.set(`${code}-${key}`, id)
            }
        }
      }),
    )
  })

  it('that cut a task in two and join it again give back the same', () => {
    const pick = fc.record({
      code: fc.constantFrom('001', '002', '003', '004'),
      clauses: fc.array(fc.nat(3)),
      targets: fc.array(fc.constantFrom('t00', 't01', 't10', 't11')),
    })
    fc.assert(
      fc.property(pick, (picked) => {
        const before = sample()
        const cut = splitTask(before, { ...picked, title: '新的一项' })
        if ('refused' in cut) return
        const after = corrected(mergeTasks(cut.content, { code: picked.code, from: cut.code }))
        expect(after.tasks.filter(isLiving)).toEqual(before.tasks)
        expect(after.highest).toBe(before.highest + 1)
      }),
    )
  })
})

describe('splitting', () => {
  it('takes ticked figures along with the clause that they stand in, and leaves the code with the rest', () => {
    const content = corrected(
      splitTask(sample(), { code: '001', title: '步道', clauses: [], targets: ['t01'] }),
    )
    expect(task(content, '001')).toMatchObject({
      targets: ['t00'],
      class: 'quantified',
      keys: { t00: 'a', t01: 'b' },
    })
    expect(task(content, '001')?.sources.map(({ quote }) => quote)).toEqual(['新建公园3座', '完善休憩设施'])
    expect(task(content, '005')).toMatchObject({
      ...{ title: '步道', targets: ['t01'], class: 'quantified', keys: { t01: 'a' }, known: false },
      sources: [{ quote: '改造步道5公里' }],
    })
    expect(content.tasks.map(({ code }) => code)).toEqual(['001', '005', '002', '003', '004'])
  })

  it('makes of words without a figure a qualitative part', () => {
    const content = corrected(splitTask(sample(), { code: '001', title: '设施', clauses: [2], targets: [] }))
    expect(task(content, '005')).toMatchObject({ class: 'qualitative', targets: [] })
  })

  it.each([
    ['nothing ticked', { code: '001', clauses: [], targets: [] }, 'nothingPicked'],
    ['a figure of another task', { code: '001', clauses: [], targets: ['t10'] }, 'nothingPicked'],
    ['everything ticked', { code: '003', clauses: [0, 1, 2], targets: [] }, 'nothingStays'],
    ['a code that is none', { code: '009', clauses: [0], targets: [] }, 'taskGone'],
  ])('is refused for %s', (_, picked, because) => {
    expect(refusal(splitTask(sample(), { ...picked, title: '新' }))).toBe(because)
  })

  it('is refused once all codes are used up', () => {
    const full = { ...sample(), highest: 999 }
    expect(refusal(splitTask(full, { code: '001', title: '新', clauses: [0], targets: [] }))).toBe('noCodes')
  })

  it('lists the clauses that a task can be cut at', () => {
    const content = sample()
    const [, , third] = content.tasks
    expect(third && clausesOfTask(content, third).map(({ quote }) => quote)).toEqual([
      '推进旧区改造',
      '健全保障体系',
      '加强巡查',
    ])
  })
})

describe('describing', () => {
  const said = { title: '新题目', class: 'qualitative', chapter: '2', project: 3 } as const

  it('changes title, chapter and project', () => {
    const content = corrected(describeTask(sample(), '003', said))
    expect(task(content, '003')).toMatchObject(said)
  })

  it('gives a task of words its milestone with the class, and sets it aside again without losing it', () => {
    const node = corrected(describeTask(sample(), '003', { ...said, class: 'milestone' }))
    expect(task(node, '003')).toMatchObject({ class: 'milestone', targets: ['m003'], keys: { m003: 'a' } })
    expect(node.targets.at(-1)).toMatchObject({ measure: 'node', value: null, name: '新题目' })
    const back = corrected(describeTask(node, '003', said))
    expect(task(back, '003')).toMatchObject({ class: 'qualitative', targets: [], keys: { m003: 'a' } })
    const again = corrected(describeTask(back, '003', { ...said, class: 'milestone' }))
    expect(again.targets).toHaveLength(node.targets.length)
  })

  it('takes quantified without a figure as one that is handed down later', () => {
    const external = corrected(describeTask(sample(), '003', { ...said, class: 'quantified' }))
    expect(task(external, '003')).toMatchObject({ class: 'quantified', targets: ['x003'] })
    expect(external.targets.at(-1)).toMatchObject({ measure: 'external', becomes: 'flow', value: null })
    const node = corrected(describeTask(external, '003', { ...said, class: 'milestone' }))
    expect(task(node, '003')).toMatchObject({ targets: ['m003'], keys: { x003: 'a', m003: 'b' } })
  })

  it('is refused for a class that would drop figures, and where nothing changes', () => {
    expect(refusal(describeTask(sample(), '001', said))).toBe('hasFigures')
    const same = { title: '推进旧区', class: 'qualitative', chapter: '1', project: null } as const
    expect(refusal(describeTask(sample(), '003', same))).toBe('nothingChanged')
  })
})

describe('dropping, taking back, raising, assigning', () => {
  it('keeps a dropped task as it was', () => {
    const before = sample()
    const dropped = corrected(dropTask(before, { code: '002', reason: '另有安排' }))
    expect(livingTask(dropped, '002')).toBeNull()
    expect(corrected(restoreTask(dropped, '002'))).toEqual(before)
    expect(refusal(restoreTask(before, '002'))).toBe('notDropped')
    expect(refusal(dropTask(dropped, { code: '002', reason: '再' }))).toBe('taskGone')
  })

  it('makes a task of a stance, and of none that has one already', () => {
    const content = corrected(raiseTask(sample(), { passage: 's4', start: 0, end: 9, title: '忠诚教育' }))
    expect(task(content, '005')).toMatchObject({
      title: '忠诚教育',
      sources: [{ quote: '铸牢忠诚，坚定信念' }],
    })
    expect(content.stances).toEqual([])
    expect(refusal(raiseTask(content, { passage: 's4', start: 1, end: 2, title: '再' }))).toBe('sentenceGone')
  })

  it('suggests departments, sorted', () => {
    const content = corrected(assignTask(sample(), { code: '001', lead: 'lrj', supports: ['b', 'a'] }))
    expect(task(content, '001')).toMatchObject({ lead: 'lrj', supports: ['a', 'b'] })
    expect(refusal(assignTask(content, { code: '001', lead: 'lrj', supports: ['a', 'b'] }))).toBe(
      'nothingChanged',
    )
  })

  it('merges into the strongest class and refuses a task with itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TASK_CLASSES), fc.constantFrom(...TASK_CLASSES), (one, other) => {
        const content = sample()
        const classed = content.tasks.map((each, at) =>
          at < 2 ? { ...each, class: at ? other : one } : each,
        )
        const merged = corrected(mergeTasks({ ...content, tasks: classed }, { code: '001', from: '002' }))
        expect(task(merged, '001')?.class).toBe(strongestClass([one, other]))
      }),
    )
    expect(refusal(mergeTasks(sample(), { code: '001', from: '001' }))).toBe('sameTask')
  })
})

describe('coverage', () => {
  it('tells which sentences gave no task, and why', () => {
    const dropped = corrected(dropTask(sample(), { code: '002', reason: '另有安排' }))
    const { sentences, covered, bare, figures, droppedFigures, unclaimed } = coverageOf(dropped)
    expect({ sentences, covered, figures, droppedFigures }).toEqual({
      ...{ sentences: 5, covered: 3, figures: 3, droppedFigures: 2 },
    })
    expect(bare.map(({ because, reason }) => [because, reason])).toEqual([
      ['dropped', '另有安排'],
      ['stance', '没有可填报的事项'],
    ])
    expect(unclaimed).toMatchObject([{ rule: '序号', places: [{ figure: '二' }] }])
  })

  it('says so where nothing says why', () => {
    expect(coverageOf({ ...sample(), stances: [] }).bare).toMatchObject([{ because: 'unread' }])
    const without = { ...sample(), stances: [], tasks: sample().tasks.slice(1) }
    const content = { ...without, stances: sample().stances }
    expect(coverageOf(content).bare).toMatchObject([{ because: 'unread', place: { passage: 's0' } }, {}])
  })

  it('lists the clauses of a covered sentence that no task has', () => {
    const content = sample()
    const narrow = content.tasks.map((one) =>
      one.code === '003' ? { ...one, sources: clausesOfTask(content, one).slice(0, 1) } : one,
    )
    const { rest, covered } = coverageOf({ ...content, tasks: narrow })
    expect(covered).toBe(4)
    expect(rest.map(({ quote }) => quote)).toEqual(['健全保障体系；加强巡查'])
  })
})

describe('places', () => {
  it('are one where only punctuation stands between', () => {
    const passages = passagesByKey(sample())
    const cut = clausesOfTask(sample(), { sources: sample().tasks[0]?.sources ?? [] })
    expect(tidyPlaces(passages, [...cut].reverse())).toEqual(sample().tasks[0]?.sources)
  })
})
