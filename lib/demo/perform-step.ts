// One step of the sample: the clock is turned to its moment, and somebody who may makes it by the command of the office.
import 'server-only'
import type { DemoEntry } from '@/db/seed/demo/compose-entry'
import { actingAs, type Viewer } from '@/lib/auth/viewer'
import { abandonCorrection } from '@/lib/commands/abandon-correction'
import { approveEntry } from '@/lib/commands/approve-entry'
import { openWindow } from '@/lib/commands/open-window'
import { returnEntry } from '@/lib/commands/return-entry'
import { saveDraft } from '@/lib/commands/save-draft'
import { startCorrection } from '@/lib/commands/start-correction'
import { submitEntry } from '@/lib/commands/submit-entry'
import { withdrawEntry } from '@/lib/commands/withdraw-entry'
import { withParagraph } from '@/lib/domain/contribution'
import { parseQuarter } from '@/lib/domain/quarter'
import type { Result } from '@/lib/result'
import { accepted } from './accepted'
import { turnDemoClock } from './demo-clock'
import { performErrand } from './perform-errand'
import type { Seen, Stage } from './stage'
import { type EntryStep, OWN_STEPS, type Step } from './steps'

/** @throws Error when a command refuses. */
export async function performStep(stage: Stage, step: Step): Promise<void> {
  turnDemoClock(stage.clockFile, step.at)
  if (step.do === 'open') {
    const { quarter, opens: opensAt, due: dueAt, closes: closesAt } = step.window
    const asked = { ...parseQuarter(quarter), opensAt, dueAt, closesAt }
    accepted(await actingAs(stage.cast.chief, () => openWindow(asked)), `opening ${quarter}`)
  } else if (step.do === 'errand') await performErrand(stage, step)
  else await performEntryStep(stage, step)
}

async function performEntryStep(stage: Stage, step: EntryStep): Promise<void> {
  const name = `${step.place.task} ${step.place.quarter}`
  const seen = stage.seen.get(name) ?? { entry: '', version: 0 }
  const result = await actingAs(actorOf(stage, step, name), () => commanded(stage, step, seen))
  stage.seen.set(name, { ...seen, ...accepted(result, `${step.do} ${name}`) })
}

function commanded(stage: Stage, step: EntryStep, seen: Seen): Promise<Result<Partial<Seen>>> {
  switch (step.do) {
    case 'save':
      return saveDraft({ ...withTaken(stage, step.entry), version: seen.version })
    case 'submit':
      return submitEntry({ ...withTaken(stage, step.entry), version: seen.version })
    case 'withdraw':
      return withdrawEntry(seen)
    case 'approve':
      return approveEntry(seen)
    case 'return':
      return returnEntry({ ...seen, reason: step.reason, until: step.until })
    case 'correct':
      return startCorrection({ ...seen, reason: step.reason })
    case 'abandon':
      return abandonCorrection(seen)
  }
}

/** What the lead took up once stays in what it hands in. */
function withTaken({ taken }: Stage, entry: DemoEntry): DemoEntry {
  const paragraph = taken.get(`${entry.task} ${entry.quarter}`)
  if (!paragraph) return entry
  return { ...entry, progress: withParagraph(entry.progress, paragraph.name, paragraph.progress) }
}

/** Colleagues take turns, by quarter and by step; who decides never wrote. */
function actorOf({ cast, leads }: Stage, step: EntryStep, name: string): Viewer {
  const lead = leads.get(step.place.task)
  if (!lead) throw new Error(`nobody leads ${step.place.task}`)
  const isOwn = OWN_STEPS.some((own) => own === step.do)
  return isOwn ? cast.writer(lead, name) : cast.reviewer(`${name} ${step.do}`)
}
