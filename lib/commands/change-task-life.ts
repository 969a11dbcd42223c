// An administrator suspends, resumes, cancels, closes (销号) or reopens a task: with reason and day, listed publicly.
import 'server-only'
import type { TaskSubject } from '@/db/reads/task-subject'
import { changeTaskLifeInput } from '@/lib/inputs/task-change'
import { defineCommand, done, refused } from './define-command'
import { keepChange, loadTask, nextLife, STALE } from './task-step'

export const changeTaskLife = defineCommand({
  verb: 'task.change',
  input: changeTaskLifeInput,
  load: loadTask,
  work: async (context, subject) => {
    const { step, task } = context.input
    const next = nextLife(context, subject, step)
    if ('problem' in next) return refused(next.problem)
    const missing = step === 'closed' ? notVerified(subject) : null
    if (missing) return refused({ kind: 'refused', because: missing })
    const event = await keepChange(context, subject, { step, to: next.to })
    return event ? done({ task, step }, event) : refused(STALE)
  },
})

/** Closing goes by what the supervision office found itself, not by the department's own word (domain.md, Words: 销号). */
function notVerified({ finding }: TaskSubject): 'notVerified' | 'verifiedOtherwise' | null {
  if (finding === null) return 'notVerified'
  return finding === 'differs' ? 'verifiedOtherwise' : null
}
