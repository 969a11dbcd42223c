// The open contract told a second time and strictly, for tests: a key more or less fails.
import { z } from 'zod'
import { COMPARABILITIES } from '@/lib/domain/comparability'
import { STANDINGS } from '@/lib/domain/standing'
import { BOUNDS, DIRECTIONS, KINDS, MEASURES } from '@/lib/domain/target'

/** 目标, 二（三）, 附件九, 一（四）; 开头, 结语 and the parts themselves stand outside of chapters. */
const where = z
  .string()
  .regex(/^(?:目标|开头|结语|附件[一二三四五六七八九十]*|[一二三](?:（[一二三四五六七八九十]+）)?)$/)
const place = { where, heading: z.string().min(1).nullable(), quote: z.string().min(1), url: z.url() }
const figure = z.number().nonnegative().nullable()
const trend = z.enum(['up', 'down']).optional()
const year = z.number().int()

const target = z.strictObject({
  ...{
    id: z.string().regex(/^\d{4}-\d{3}-[a-z]+$/),
    task: z.string().regex(/^\d{3}$/),
    name: z.string().min(1),
  },
  ...{ value: figure, valueTo: figure, unit: z.string(), kind: z.enum(KINDS), trend },
  ...{ direction: z.enum(DIRECTIONS), bound: z.enum(BOUNDS), measure: z.enum(MEASURES) },
  relations: z.array(
    z.strictObject({
      type: z.enum(['sum', 'subset', 'different']),
      target: z.string(),
      inferred: z.boolean(),
    }),
  ),
  sources: z.array(z.strictObject({ ...place, unit: z.string() })).min(1),
  mentions: z.array(z.strictObject(place)),
})

const result = z.strictObject({
  ...{
    id: z.string(),
    name: z.string().min(1),
    value: figure,
    valueTo: figure,
    unit: z.string(),
    yoy: figure,
  },
  ...{ rank: z.string().min(1).nullable(), trend, ...place },
})

const comparison = z.strictObject({
  ...{ result: z.string(), target: z.string(), comparability: z.enum(COMPARABILITIES) },
  ...{ resultValue: z.number().nonnegative(), targetValue: z.number().nonnegative(), unit: z.string() },
  note: z.string().min(1).nullable(),
})

const verdict = z.enum(STANDINGS)
const value = z.strictObject({
  ...{ target: z.string(), value: z.number().nullable(), unit: z.string() },
  ...{ blank: z.string().nullable(), blankReason: z.string().nullable() },
})
const quarter = z.strictObject({
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
  ...{ state: z.literal('approved'), verdict, approvedAt: z.iso.datetime(), values: z.array(value) },
})

const task = z.strictObject({
  ...{ code: z.string().regex(/^\d{3}$/), title: z.string().min(1), class: z.string(), chapter: where },
  project: where.nullable(),
  lead: z.strictObject({ name: z.string(), confirmed: z.literal(true) }).nullable(),
  ...{ supports: z.array(z.string()), state: z.string(), verdict, targets: z.array(z.string()) },
  ...{ sources: z.array(z.strictObject(place)).min(1), quarters: z.array(quarter) },
})

const passage = z.strictObject({
  ...{ key: z.string(), parent: z.string().nullable(), heading: z.string().min(1).nullable() },
  kind: z.enum(['part', 'chapter', 'paragraph', 'project', 'sentence']),
  ...{ text: z.string(), where },
})

/** The answers by the last part of their addresses. */
export const openAnswers = {
  targets: z.strictObject({ year, targets: z.array(target) }),
  results: z.strictObject({ year, results: z.array(result) }),
  comparisons: z.strictObject({ year, comparisons: z.array(comparison) }),
  tasks: z.strictObject({ year, tasks: z.array(task) }),
  report: z.strictObject({
    ...{ year, title: z.string(), speaker: z.string(), date: z.iso.date() },
    passages: z.array(passage),
  }),
}
