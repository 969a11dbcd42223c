import { Tag } from '@/components/ui/tag'
import { VerdictWord } from '@/components/verdict/verdict-word'
import type { Mode } from '@/lib/paths'
import type { TaskLine } from '@/lib/queries/task-line'
import { standingSays, standingSaysBriefly, standingSaysPlainly } from '@/lib/text/zh/standing-says'
import { verdictSays } from '@/lib/text/zh/verdict'
import { timelinessWords } from '@/lib/text/zh/words'

export type StandingLine = Pick<TaskLine, 'standing' | 'judgement' | 'late' | 'targets'>

type StandingWordProps = { line: StandingLine; mode?: Mode; brief?: boolean; full?: boolean }

/** How a task stands, in one word, or for one target in full; a qualitative one with the department's own judgement; late ones say so. */
export function StandingWord({ line, mode = 'plain', brief, full }: StandingWordProps) {
  const [only, ...others] = line.targets
  const verdict = full && others.length === 0 && only?.verdict?.code === line.standing ? only.verdict : null
  const says = brief ? standingSaysBriefly : mode === 'elder' ? standingSaysPlainly : standingSays
  return (
    <>
      <VerdictWord standing={line.standing} size={brief ? 'small' : undefined}>
        {verdict ? verdictSays(verdict) : says(line)}
      </VerdictWord>
      {line.late && !brief && (
        <span className="ml-2">
          <Tag>{timelinessWords.madeUpLate}</Tag>
        </span>
      )}
    </>
  )
}
