import type { TaskChangeKind } from '@/lib/domain/task-change'
import { dayOf } from '../format'
import { taskText } from './task-page'

type Said = {
  change: TaskChangeKind
  role: 'own' | 'other'
  effectiveOn: string
  reason: string
  document: string | null
  from: string | null
  to: string | null
  others: { code: string; title: string }[]
}

/** What was done: '拆分为175号“…”、176号“…”', '由区房管局移交区建管委'. */
export function lifeDone({ change, role, from, to, others }: Said): string {
  const words = others.map(({ code, title }) => taskText.namedTask(code, title)).join(taskText.listComma)
  const told = { from, to, others: words }
  const ofOther = role === 'other' && (change === 'split' || change === 'merged')
  return ofOther ? taskText.lifeChanges.other[change](told) : taskText.lifeChanges.own[change](told)
}

/** The same with the day from which it counts, the reason and the document. */
export function lifeSays(said: Said): string {
  const { effectiveOn, reason, document } = said
  return taskText.lifeChanged(lifeDone(said), { since: dayOf(effectiveOn), reason, document })
}
