// A task becomes several: each with a code of its own, a class and a confirmed lead; its targets go to them or stay.
import 'server-only'
import { departmentKinds } from '@/db/reads/task-assignments'
import { codesGiven, type TaskSubject } from '@/db/reads/task-subject'
import { carryPlaces, insertNode, moveTarget } from '@/db/writes/moved-targets'
import { insertPart } from '@/db/writes/task-changes'
import { assignmentProblem } from '@/lib/domain/assignment'
import { nextKey } from '@/lib/domain/draft/codes'
import { parseShanghai } from '@/lib/domain/shanghai-time'
import type { Measure } from '@/lib/domain/target'
import type { TaskClass } from '@/lib/domain/task'
import { fewestParts, partProblem } from '@/lib/domain/task-part'
import { type SentPart, splitTaskInput } from '@/lib/inputs/task-change'
import type { FieldProblems, Problem } from '@/lib/result'
import { type Context, defineCommand, done, refused } from './define-command'
import { type Change, keepChange, loadTask, nextLife, STALE } from './task-step'

type Target = TaskSubject['targets'][number]
type Part = { place: string; title: string; taskClass: TaskClass; lead: string; targets: Target[] }

export const splitTask = defineCommand({
  verb: 'task.change',
  input: splitTaskInput,
  load: loadTask,
  work: async (context, subject) => {
    const { tx, input } = context
    const goes = ({ target }: Target) => input.goes[target.id] ?? 'stay'
    const staying = subject.targets.filter((one) => goes(one) === 'stay')
    const step = staying.length > 0 ? 'splitOff' : 'splitUp'
    const next = nextLife(context, subject, step)
    if ('problem' in next) return refused(next.problem)
    const wanted = partsOf(input.parts, (place) => subject.targets.filter((one) => goes(one) === place))
    const unfit = await fieldProblems(context, subject, {
      ...wanted,
      needed: fewestParts({
        parent: subject.task.taskClass as TaskClass,
        stays: staying.length > 0,
        parts: wanted.parts.map(({ taskClass }) => taskClass),
      }),
      goes,
    })
    if (unfit) return refused(unfit)
    const codes = codesAfter(await codesGiven(tx, subject.task.reportId), wanted.parts.length)
    if (!codes) return refused({ kind: 'refused', because: 'noCodes' })
    const others = await makeParts(context, subject, { parts: wanted.parts, codes })
    const event = await keepChange(context, subject, { step, to: next.to, others })
    return event ? done({ task: input.task, step: 'split' as const, others }, event) : refused(STALE)
  },
})

type Wanted = { parts: Part[]; missing: FieldProblems }

/** The parts that were filled in, and what is missing in them; one without a title is none unless something was chosen. */
function partsOf(sent: Record<string, SentPart | undefined>, targetsAt: (place: string) => Target[]): Wanted {
  const parts: Part[] = []
  const missing: FieldProblems = {}
  for (const [place, part] of Object.entries(sent)) {
    const targets = targetsAt(place)
    if (!part || (!part.title && !part.lead && targets.length === 0)) continue
    if (!part.title) missing[`parts.${place}.title`] = 'required'
    if (!part.class) missing[`parts.${place}.class`] = 'choose'
    if (!part.lead) missing[`parts.${place}.lead`] = 'choose'
    if (part.class) parts.push({ place, title: part.title, taskClass: part.class, lead: part.lead, targets })
  }
  return { parts, missing }
}

type Checked = Wanted & { needed: number; goes: (target: Target) => string }

async function fieldProblems(
  { tx }: Context<Change>,
  subject: TaskSubject,
  { parts, missing, needed, goes }: Checked,
): Promise<Problem | null> {
  const fields: FieldProblems = { ...missing }
  const kinds = await departmentKinds(tx)
  for (const { place, taskClass, lead, targets } of parts) {
    const wrong = partProblem(
      taskClass,
      targets.map(({ target }) => target.measure as Measure),
    )
    if (wrong) fields[`parts.${place}.class`] = wrong
    const unfit = lead && assignmentProblem({ lead, supports: [] }, kinds)
    if (unfit) fields[`parts.${place}.lead`] = unfit === 'groupCannotLead' ? 'isGroup' : 'choose'
  }
  for (const one of subject.targets)
    if (goes(one) !== 'stay' && parts.every(({ place }) => place !== goes(one)))
      fields[`goes.${one.target.id}`] = 'partMissing'
  if (Object.keys(fields).length > 0) return { kind: 'invalid', fields }
  return parts.length < needed ? { kind: 'invalid', fields: { 'parts.1.title': 'partsMissing' } } : null
}

const HIGHEST = 999

/** So many codes above every one that was ever given; null when they are used up. */
function codesAfter(given: string[], count: number): string[] | null {
  const highest = Math.max(0, ...given.map(Number))
  if (highest + count > HIGHEST) return null
  return Array.from({ length: count }, (_, index) => String(highest + 1 + index).padStart(3, '0'))
}

type Making = { parts: Part[]; codes: string[] }

async function makeParts(
  { tx, now, actor, input }: Context<Change>,
  { task }: TaskSubject,
  { parts, codes }: Making,
): Promise<string[]> {
  const { reason, document } = input
  const lifeSince = parseShanghai(input.effectiveOn) ?? now
  const ids: string[] = []
  for (const [index, { title, taskClass, lead, targets }] of parts.entries()) {
    const own = { code: codes[index] ?? '', title, taskClass, lead, lifeSince }
    const taskId = await insertPart(tx, task, { ...own, decidedBy: actor.accountId, at: now })
    const keys: string[] = []
    for (const going of targets) {
      keys.push(nextKey(keys))
      await moveTarget(tx, going, { taskId, key: keys.at(-1) ?? 'a', at: now, reason, document })
    }
    if (taskClass === 'milestone' && targets.length === 0)
      await insertNode(tx, { taskId, name: title, at: now, reason })
    ids.push(taskId)
  }
  await carryPlaces(tx, task.reportId)
  return ids
}
