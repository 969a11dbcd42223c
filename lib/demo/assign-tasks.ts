// The sample's opening: the suggested departments are confirmed, many at once, some with an addition, a few not at all.
import 'server-only'
import type { DemoSample } from '@/db/seed/demo/sample'
import { actingAs } from '@/lib/auth/viewer'
import { confirmSuggestions, decideAssignment } from '@/lib/commands/decide-assignment'
import { assignedMark } from '@/lib/domain/assignment'
import type { ReportTask, ShippedReport } from '@/lib/report/types'
import { accepted } from './accepted'
import type { Cast } from './cast'

/** Confirms by the commands of the office; every task is answered for. */
export async function assignTasks(
  { sample, shipped }: { sample: DemoSample; shipped: ShippedReport },
  { chief }: Cast,
): Promise<void> {
  const { unconfirmed, supportsAdded } = sample.story
  const idOf = ({ code }: ReportTask) => `${shipped.report.year}-${code}`
  const confirmed = shipped.tasks.filter(({ code }) => !unconfirmed.includes(code))
  const asSuggested = confirmed.filter(({ code }) => !supportsAdded[code])
  const lines = accepted(
    await actingAs(chief, () => confirmSuggestions({ tasks: asSuggested.map(idOf) })),
    'confirming what is suggested',
  )
  for (const { asked, problem } of lines)
    if (problem) throw new Error(`the suggestion for ${asked.task} is refused: ${JSON.stringify(problem)}`)
  for (const task of confirmed.filter(({ code }) => supportsAdded[code])) {
    const decision = decided(task, idOf(task), supportsAdded[task.code] ?? [])
    accepted(await actingAs(chief, () => decideAssignment(decision)), `deciding on ${task.code}`)
  }
}

function decided(task: ReportTask, id: string, added: string[]) {
  const { suggestedLead: lead, suggestedSupports } = task
  const seen = assignedMark({ standing: 'suggested', lead, supports: [...suggestedSupports].sort() })
  return { task: id, lead, supports: [...suggestedSupports, ...added], seen }
}
