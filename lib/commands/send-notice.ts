// An administrator sends a notice (催办, 督办): to one department about some of its tasks, numbered within its kind and year,
// graded by how the tasks stand; or to several departments at once, each by the same step.
import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { officialDays } from '@/db/reads/calendar'
import { type EntrySubject, entrySubject } from '@/db/reads/entry-subject'
import { nextNoticeNumber, wasSent } from '@/db/reads/notices'
import { insertNotice } from '@/db/writes/notices'
import { dayStanding, type OfficialCalendar } from '@/lib/domain/business-days'
import { gradeOfNotice, mostUrgent } from '@/lib/domain/chase'
import type { DomainEvent } from '@/lib/domain/event'
import type { NoticeGrade } from '@/lib/domain/notice'
import { NO_FACTS } from '@/lib/domain/permissions'
import { printQuarter } from '@/lib/domain/quarter'
import { printShanghaiDate, shanghaiParts } from '@/lib/domain/shanghai-time'
import { type SendNotice, sendNoticeInput, sendNoticesInput } from '@/lib/inputs/notice'
import { chaseFacts } from './chase-standing'
import { defineBulk } from './define-bulk'
import { type Context, defineCommand, done, refused } from './define-command'
import { writerOf } from './extension-step'

type Sending = Context<z.output<typeof sendNoticeInput>>

async function loadSubjects({ tx, input }: Pick<Sending, 'tx' | 'input'>) {
  const subjects: EntrySubject[] = []
  for (const task of input.tasks) {
    const subject = await entrySubject(tx, task, input.quarter)
    if (!subject) return null
    subjects.push(subject)
  }
  return { subject: subjects, facts: NO_FACTS }
}

/** Exported for the bulk step and its tests; one department at a time. */
export const sendNotice = defineCommand({
  verb: 'notice.send',
  input: sendNoticeInput,
  load: loadSubjects,
  work: async (context, subjects) => {
    const { tx, now, input } = context
    if (subjects.some((subject) => writerOf(subject) !== input.department))
      return refused({ kind: 'refused', because: 'otherLead' })
    const calendar = await officialDays(tx)
    const wrong = answerByProblem(input.answerBy, now, calendar)
    if (wrong) return refused({ kind: 'invalid', fields: { answerBy: wrong } })
    const grade = await gradeOf(context, subjects, calendar)
    if (!grade) return refused({ kind: 'refused', because: 'nothingToChase' })
    if (await wasSent(tx, { ...aboutOf(input), taskIds: input.tasks }))
      return refused({ kind: 'refused', because: 'alreadySent' })
    const notice = await issue(context, grade)
    return done({ notice: notice.id, number: notice.number }, told(context, { ...notice, grade }))
  },
})

const sendEach = defineBulk({
  input: sendNoticesInput,
  each: ({ quarter, answerBy, notices }) =>
    Object.entries(notices)
      .filter(([, { tasks }]) => tasks.length > 0)
      .map(([department, notice]): SendNotice => ({ department, quarter, answerBy, ...notice })),
  command: sendNotice,
})

/**
 * Many departments at once: each gets a notice of its own, with its own number and event, and is reported. Where none
 * went out the first problem is told as a single one would be, so that the form keeps what was written.
 */
export async function sendNotices(raw: unknown): ReturnType<typeof sendEach> {
  const answer = await sendEach(raw)
  if (!answer.ok) return answer
  const [problem] = answer.value.map((line) => line.problem)
  const wentOut = answer.value.some((line) => line.problem === null)
  return problem && !wentOut ? { ok: false, problem } : answer
}

/** The day by which an answer is wanted is to come, and worked where that is known. */
function answerByProblem(day: string, now: Date, calendar: OfficialCalendar): string | null {
  if (day < printShanghaiDate(now)) return 'past'
  return dayStanding(calendar, day) === 'dayOff' ? 'notBusinessDay' : null
}

/** The most urgent of the tasks' grades; null when there is one of which nothing is to be said. */
async function gradeOf({ tx, now }: Sending, subjects: EntrySubject[], calendar: OfficialCalendar) {
  const grades: (NoticeGrade | null)[] = []
  for (const subject of subjects) grades.push(gradeOfNotice(await chaseFacts({ tx, now, calendar }, subject)))
  return grades.includes(null) ? null : mostUrgent(grades)
}

/** What it says, and to whom. */
function aboutOf({ kind, department, quarter, text, answerBy }: Sending['input']) {
  const place = { reportYear: quarter.year, quarter: quarter.quarter, departmentId: department }
  return { kind, ...place, text, answerBy }
}

async function issue({ tx, now, actor, input }: Sending, grade: NoticeGrade) {
  const { year } = shanghaiParts(now)
  const number = await nextNoticeNumber(tx, input.kind, year)
  const id = randomUUID()
  const issued = { issuedBy: actor.accountId, issuedAt: now }
  await insertNotice(tx, { id, grade, year, number, ...aboutOf(input), ...issued }, input.tasks)
  return { id, year, number }
}

type Issued = { id: string; year: number; number: number; grade: NoticeGrade }

function told({ input }: Sending, { id, year, number, grade }: Issued): DomainEvent {
  const { kind, department, quarter, answerBy, tasks } = input
  const about = { department, quarter: printQuarter(quarter), about: tasks, answerBy }
  const after = { notice: kind, year, number, grade, ...about }
  return { action: 'notice.sent', subjectType: 'notice', subjectId: id, after }
}
