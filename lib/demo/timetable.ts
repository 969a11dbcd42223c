// Everything that happens in the sample after its opening, in the order of time.
import { composeEntry } from '@/db/seed/demo/compose-entry'
import type { DemoCorrection, DemoErrand, DemoQuarter, DemoSample } from '@/db/seed/demo/sample'
import { parseQuarter } from '@/lib/domain/quarter'
import type { ReportTask, ShippedReport } from '@/lib/report/types'
import { correctionCourse } from './correction-course'
import { entryCourse } from './entry-course'
import { momentOf } from './moments'
import type { EntryStep, Errand, Step } from './steps'

type Telling = { sample: DemoSample; shipped: ShippedReport }

/** @throws Error when the sample's files do not fit the report or one another. */
export function timetable(telling: Telling): Step[] {
  const { quarters } = telling.sample.calendar
  const entries = quarters.flatMap((window) => quarterSteps(telling, window))
  const errands = telling.sample.errands.map((errand) => errandStep(telling, errand))
  return [...quarters.map(opening), ...entries, ...errands].sort((a, b) => a.at.getTime() - b.at.getTime())
}

const opening = (window: DemoQuarter): Step => ({ do: 'open', at: momentOf(window.announced), window })

function errandStep({ sample, shipped }: Telling, errand: DemoErrand): Errand {
  const quarter = errand.do === 'merge' ? parseQuarter(errand.quarter) : null
  const task = shipped.tasks.find(({ code }) => code === errand.task)
  const words = sample.tasks[errand.task]
  const entry = quarter && task && words ? composeEntry({ task, sample: words, quarter }) : null
  return { do: 'errand', at: momentOf(errand.at), errand, entry }
}

function quarterSteps(telling: Telling, window: DemoQuarter): EntryStep[] {
  const { unconfirmed } = telling.sample.story
  const tasks = telling.shipped.tasks.filter(({ code }) => !unconfirmed.includes(code))
  return tasks.flatMap((task) => taskSteps(telling, task, window))
}

function taskSteps({ sample, shipped }: Telling, task: ReportTask, window: DemoQuarter): EntryStep[] {
  const quarter = parseQuarter(window.quarter)
  const words = sample.tasks[task.code]
  if (!quarter || !words) return []
  const place = { task: `${shipped.report.year}-${task.code}`, quarter: window.quarter }
  const story = { task, sample: words, quarter }
  const correction = correctionOf(sample, task, window)
  const entry = composeEntry(story, correction?.from)
  if (!entry) return []
  const courses = sample.story.quarters[window.quarter] ?? {}
  const steps = entryCourse({ place, entry, window, courses })
  const corrected = correction && composeEntry(story, correction.to)
  return corrected ? [...steps, ...correctionCourse(correction, place, corrected)] : steps
}

function correctionOf(
  sample: DemoSample,
  { code }: ReportTask,
  { quarter }: DemoQuarter,
): DemoCorrection | undefined {
  return sample.story.corrections.find((one) => one.task === code && one.quarter === quarter)
}
