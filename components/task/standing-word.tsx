import { Tag } from '@/components/ui/tag'
import { VerdictWord } from '@/components/verdict/verdict-word'
import type { Mode } from '@/lib/paths'
import type { TaskLine } from '@/lib/queries/task-line'
import { plainStandingWords, standingWords } from '@/lib/text/zh/standing'
import { madeUpLate, selfAssessed } from '@/lib/text/zh/task-words'

type StandingWordProps = {
  line: Pick<TaskLine, 'standing' | 'judgement' | 'late'>
  mode?: Mode
  size?: 'small'
}

/** How a task stands, in one word; a qualitative one with the department's own judgement; late ones say so. */
export function StandingWord({ line, mode = 'plain', size }: StandingWordProps) {
  const words = mode === 'elder' ? plainStandingWords : standingWords
  const own = line.standing === 'selfAssessed' ? selfAssessed(line.judgement) : words[line.standing]
  return (
    <>
      <VerdictWord standing={line.standing} size={size}>
        {own}
      </VerdictWord>
      {line.late && (
        <span className="ml-2">
          <Tag>{madeUpLate}</Tag>
        </span>
      )}
    </>
  )
}
