// Midyear changes of a made-up year: one task dropped, one split, one handed over to another department.
import { taskSubject } from '@/db/reads/task-subject'
import { actAs } from '@/db/testing/as'
import { inTransaction } from '@/db/transaction'
import { changeTaskLife } from '../change-task-life'
import { splitTask } from '../split-task'
import { markOf } from '../task-step'
import { transferTask } from '../transfer-task'
import { type PlayedTask, taken, type Year } from './play-year'

export type Changed = { dropped: string; split: string; parts: string[]; handedOver: string }

const DAY = '2024-08-01'

/** The year goes on with the parts in the place of what was split, and with the new lead of what was handed over. */
export async function changeTasks(year: Year): Promise<Changed> {
  year.clock.set(`${DAY}T10:00:00+08:00`)
  actAs(year.office)
  const [drop, hand] = [year.tasks[40], year.tasks[60]]
  const split = await withTwoTargets(year)
  if (!drop || !hand || !split) throw new Error('the report holds too few tasks')
  taken(await changeTaskLife({ ...(await form(drop)), step: 'cancelled' }), 'dropping')
  const other = year.tasks.find(({ lead }) => lead.departmentId !== hand.lead.departmentId)
  if (!other) throw new Error('one department leads everything')
  taken(await transferTask({ ...(await form(hand)), lead: other.lead.departmentId ?? '' }), 'handing over')
  hand.lead = other.lead
  const parts = await splitUp(split)
  const rest = year.tasks.filter(({ id }) => id !== drop.id && id !== split.task.id)
  const made = parts.map((id, index) => ({ id, lead: split.task.lead, index: split.task.index + index }))
  year.tasks.splice(0, year.tasks.length, ...rest, ...made)
  return { dropped: drop.id, split: split.task.id, parts, handedOver: hand.id }
}

type Split = { task: PlayedTask; targets: string[] }

async function subjectOf({ id }: PlayedTask) {
  const subject = await inTransaction((tx) => taskSubject(tx, id))
  if (!subject) throw new Error(`no task ${id}`)
  return subject
}

async function form(task: PlayedTask) {
  const seen = markOf(await subjectOf(task))
  return { task: task.id, seen, reason: 'decided at midyear', document: 'No 12', effectiveOn: DAY }
}

async function withTwoTargets(year: Year): Promise<Split | null> {
  for (const task of year.tasks.slice(70)) {
    const { targets } = await subjectOf(task)
    const flows = targets.filter(({ target }) => target.measure === 'flow').map(({ target }) => target.id)
    if (flows.length === 2 && targets.length === 2) return { task, targets: flows }
  }
  return null
}

async function splitUp({ task, targets }: Split): Promise<string[]> {
  const part = (title: string) => ({ title, class: 'quantified', lead: task.lead.departmentId })
  const goes = Object.fromEntries(targets.map((target, index) => [target, String(index)]))
  const asked = { ...(await form(task)), parts: { 0: part('First part'), 1: part('Second part') }, goes }
  return taken(await splitTask(asked), 'splitting').others
}
