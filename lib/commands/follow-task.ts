// An administrator says after publication which task of an earlier year this one goes on with, or that it is none.
import 'server-only'
import { taskSubject } from '@/db/reads/task-subject'
import { moveTask } from '@/db/writes/task-changes'
import { followTaskInput } from '@/lib/inputs/task-change'
import { defineCommand, done, refused } from './define-command'
import { loadTask, STALE } from './task-step'

export const followTask = defineCommand({
  verb: 'task.change',
  input: followTaskInput,
  load: loadTask,
  work: async ({ tx, input }, { task }) => {
    const current = task.predecessorId ?? ''
    if (input.seen !== current) return refused(STALE)
    const predecessor = input.predecessor || null
    if (current === input.predecessor)
      return refused({ kind: 'invalid', fields: { predecessor: 'unchanged' } })
    const earlier = predecessor && (await taskSubject(tx, predecessor))
    if (predecessor && !earlier) return refused({ kind: 'invalid', fields: { predecessor: 'taskId' } })
    if (predecessor && predecessor.slice(0, 4) >= task.reportId)
      return refused({ kind: 'invalid', fields: { predecessor: 'laterYear' } })
    if (!(await moveTask(tx, task, { predecessorId: predecessor }))) return refused(STALE)
    const told = { action: 'task.followed', subjectType: 'task', subjectId: task.id } as const
    const change = { before: { predecessor: task.predecessorId }, after: { predecessor } }
    return done({ task: task.id, step: 'followed' as const }, { ...told, ...change })
  },
})
