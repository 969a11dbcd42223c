'use server'

import { formAction, tellingAction } from '@/app/form-action'
import { confirmSuggestions, decideAssignment } from '@/lib/commands/decide-assignment'
import { officePaths } from '@/lib/paths'
import { assignments } from '@/lib/text/zh/admin-assignments'

export const decideAssignmentAction = formAction(decideAssignment, ({ task }) =>
  officePaths.assignments({ decided: task }),
)

export const confirmSuggestionsAction = tellingAction(confirmSuggestions, (lines) => {
  const refused = lines.flatMap(({ asked, problem }) => (problem ? [{ task: asked.task, problem }] : []))
  const title = assignments.done(lines.length - refused.length)
  if (refused.length === 0) return { title }
  return {
    title,
    text: assignments.refused(refused.length),
    lines: refused.map(({ task, problem }) =>
      assignments.refusedLine(task, problem.kind, 'because' in problem ? problem.because : ''),
    ),
  }
})
