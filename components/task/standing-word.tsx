import { Tag } from '@/components/ui/tag'
import { VerdictWord } from '@/components/verdict/verdict-word'
import type { Mode } from '@/lib/paths'
import type { TaskLine } from '@/lib/queries/task-line'
import { standingSays, standingSaysBriefly, standingSaysPlainly } from '@/lib/text/zh/standing-says'
import { timelinessWords } from '@/lib/text/zh/words'

export type StandingLine = Pick<TaskLine, 'standing' | 'judgement' | 'late' | 'targets'>

type StandingWordProps = { line: StandingLine; mode?: Mode; brief?: boolean }

/** How a task stands, in one word; a qualitative one with the department's own judgement; late ones say so. */
export function StandingWord({ line, mode = 'plain', brief }: StandingWordProps) {
  const says = brief ? standingSaysBriefly : mode === 'elder' ? standingSaysPlainly : standingSays
  return (
    <>
      <VerdictWord standing={line.standing} size={brief ? 'small' : undefined}>
        {says(line)}
      </VerdictWord>
      {line.late && !brief && (
        <span className="ml-2">
          <Tag>{timelinessWords.madeUpLate}</Tag>
        </span>
      )}
    </>
  )
}
