import type { Standing } from '@/lib/domain/standing'
import type { Verdict } from '@/lib/domain/verdict'
import { verdictOfEntry } from '@/lib/domain/verdict-of-entry'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { quarterName } from '@/lib/text/zh/dates'
import { entry } from '@/lib/text/zh/entry'
import { entryForm } from '@/lib/text/zh/entry-form'
import { standingWords } from '@/lib/text/zh/standing'
import { judgementSays, taskVerdictCounts, verdictSays } from '@/lib/text/zh/verdict'
import { judgementWords } from '@/lib/text/zh/words'
import { enteredOf, figureWords } from './entered-figures'
import type { QuarterEntryWords } from './quarter-entry'

/** What an entry would say in public if it were approved as it stands. Takes no internal field. */
export function previewWords(view: EntryScreenView): QuarterEntryWords {
  const { content, targets, quarter, editions } = view
  const verdicts = verdictOfEntry(
    targets.map((target) => ({
      id: target.id,
      target: target.paced,
      entered: enteredOf(content, target.id),
    })),
    quarter,
  )
  return {
    heading: quarterName(quarter.quarter),
    note: entry.previewing.note(editions.published + 1),
    standing: standingOf(view, verdicts.task?.code ?? null, verdicts.blanks[0] ?? null),
    says: saysOf(view, verdicts.task, Object.values(verdicts.targets)),
    targets: targets.map((target) => ({
      id: target.id,
      name: target.name,
      words: figureWords(content.values[target.id], target),
      verdict: verdicts.targets[target.id] ?? null,
    })),
    judgement: judgementOf(view),
    progress: content.progress || entryForm.empty,
    problem: content.problemPublic,
    nextStep: content.nextStep,
    correctionReason: view.correctionReason,
  }
}

function judgementOf({ content: { judgement }, task }: EntryScreenView): string {
  if (!judgement) return entryForm.empty
  return task.taskClass === 'qualitative' ? judgementSays(judgement) : judgementWords[judgement]
}

type TaskVerdict = ReturnType<typeof verdictOfEntry>['task']

function standingOf(
  { task }: EntryScreenView,
  code: Verdict['code'] | null,
  blank: Standing | null,
): Standing {
  if (task.taskClass === 'qualitative') return 'selfAssessed'
  return code ?? blank ?? 'selfAssessed'
}

function saysOf(view: EntryScreenView, verdict: TaskVerdict, targets: Verdict[]): string {
  const [only, ...others] = targets
  if (verdict && view.targets.length > 1) return taskVerdictCounts(verdict)
  if (only && others.length === 0) return verdictSays(only)
  return standingWords[standingOf(view, null, null)]
}
