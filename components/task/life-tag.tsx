import { Tag } from '@/components/ui/tag'
import type { ShownLife } from '@/lib/domain/task-life'
import { shownLifeWords } from '@/lib/text/zh/words'

/** A task's state beside its title, where it is not simply under way or told by its verdict. */
export function LifeTag({ life }: { life: ShownLife }) {
  if (life === 'underway' || life === 'awaitingCheck') return null
  return (
    <span className="ml-2">
      <Tag>{shownLifeWords[life]}</Tag>
    </span>
  )
}
