import { VerdictWord } from '@/components/verdict/verdict-word'
import type { ReviewEntryView } from '@/lib/queries/review-entry'
import { judgementSays, taskVerdictCounts, verdictSays } from '@/lib/text/zh/verdict'

/** The task's verdict in one line, as the public would read it: computed, or the department's own judgement. */
export function ReviewVerdict({ view: { task, content, verdict } }: { view: ReviewEntryView }) {
  const [only, ...others] = Object.values(verdict?.targets ?? {})
  if (task.taskClass === 'qualitative')
    return content.judgement ? (
      <p className="mt-1 text-lg">
        <VerdictWord standing="selfAssessed">{judgementSays(content.judgement)}</VerdictWord>
      </p>
    ) : null
  if (!verdict?.task) return null
  const words = only && others.length === 0 ? verdictSays(only) : taskVerdictCounts(verdict.task)
  return (
    <p className="mt-1 text-lg">
      <VerdictWord standing={verdict.task.code}>{words}</VerdictWord>
    </p>
  )
}
