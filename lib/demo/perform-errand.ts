// What happens in the sample beside the entries: plans, verifications, notices, a supporting paragraph, a request for more
// time, a task that is suspended. Each by the command of the office, by whoever may.
import 'server-only'
import type { DemoErrand } from '@/db/seed/demo/sample'
import { actingAs, type Viewer } from '@/lib/auth/viewer'
import { acknowledgeNotice } from '@/lib/commands/acknowledge-notice'
import { changeTaskLife } from '@/lib/commands/change-task-life'
import { contribute } from '@/lib/commands/contribute'
import { approvePlan } from '@/lib/commands/decide-plan'
import { mergeContribution } from '@/lib/commands/merge-contribution'
import { recordVerification } from '@/lib/commands/record-verification'
import { requestExtension } from '@/lib/commands/request-extension'
import { sendNotice } from '@/lib/commands/send-notice'
import { submitPlan } from '@/lib/commands/submit-plan'
import { taskMark } from '@/lib/domain/task-life'
import type { Result } from '@/lib/result'
import { accepted } from './accepted'
import type { Stage } from './stage'
import type { Errand } from './steps'

/** @throws Error when the command refuses. */
export async function performErrand(stage: Stage, step: Errand): Promise<void> {
  const { errand } = step
  const task = `${stage.year}-${errand.task}`
  const lead = stage.leads.get(task)
  if (!lead) throw new Error(`nobody leads ${task}`)
  const result = await actingAs(actorOf(stage, errand, lead), () => commanded(stage, step, { task, lead }))
  keep(stage, errand, { task, made: accepted(result, `${errand.do} ${task}`) })
}

type About = { task: string; lead: string }
type Made = { plan?: string; notice?: string; entry?: string; version?: number }

function commanded(stage: Stage, { errand, entry }: Errand, { task, lead }: About): Promise<Result<object>> {
  const seen = 'quarter' in errand ? stage.seen.get(`${task} ${errand.quarter}`) : undefined
  switch (errand.do) {
    case 'plan':
      return submitPlan(planned(stage, task, errand))
    case 'approvePlan':
      return approvePlan({ plan: stage.sent.get(task) })
    case 'verify':
      return recordVerification({ ...errand, ...seen })
    case 'notify':
      return sendNotice({ ...errand, department: lead, tasks: [task] })
    case 'acknowledge':
      return acknowledgeNotice({ notice: stage.sent.get(`${task} ${errand.kind}`) })
    case 'suspend':
      return changeTaskLife({ ...errand, task, step: 'suspended', seen: untouched(lead) })
    case 'contribute':
      return contribute({ ...errand, task, seen: 0 })
    case 'merge':
      return mergeContribution({ ...entry, version: seen?.version ?? 0, merge: `${errand.from}.1` })
    case 'askTime':
      return requestExtension({ ...errand, task })
  }
}

const untouched = (lead: string) => taskMark({ life: 'underway', changes: 0, lead })

function planned(stage: Stage, task: string, { points, reason = '' }: Extract<DemoErrand, { do: 'plan' }>) {
  const cells = (figures: string[]) =>
    Object.fromEntries(figures.map((expected, index) => [index + 1, { expected }]))
  const all = Object.entries(points).map(([key, figures]) => [`${task}-${key}`, cells(figures)])
  return { task, seen: numberOf(stage, task), reason, points: Object.fromEntries(all) }
}

/** So many plans the task has had. */
const numberOf = ({ sent }: Stage, task: string) => Number(sent.get(`${task} plans`) ?? 0)

const BY_OFFICE: readonly DemoErrand['do'][] = ['approvePlan', 'verify', 'notify', 'suspend']

function actorOf({ cast }: Stage, errand: DemoErrand, lead: string): Viewer {
  const name = `${errand.task} ${errand.at}`
  if (BY_OFFICE.includes(errand.do)) return cast.reviewer(name)
  return cast.writer(errand.do === 'contribute' ? errand.from : lead, name)
}

function keep(stage: Stage, errand: DemoErrand, { task, made }: { task: string; made: Made }): void {
  const { sent, seen, taken, names } = stage
  if (errand.do === 'plan') {
    sent.set(`${task} plans`, String(numberOf(stage, task) + 1))
    sent.set(task, made.plan ?? '')
  }
  if (errand.do === 'notify') sent.set(`${task} ${errand.kind}`, made.notice ?? '')
  if (errand.do === 'contribute') sent.set(`${task} ${errand.quarter} ${errand.from}`, errand.progress)
  if (errand.do === 'merge' && made.entry && made.version) {
    const place = `${task} ${errand.quarter}`
    seen.set(place, { entry: made.entry, version: made.version })
    taken.set(place, {
      name: names.get(errand.from) ?? '',
      progress: sent.get(`${place} ${errand.from}`) ?? '',
    })
  }
}
