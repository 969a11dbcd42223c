// A department's 审核人, or an administrator, settles whether its entries pass a 审核人 before they are handed in.
// Switched off, what waits in the house stays there: it may still be signed off, sent back or withdrawn.
import 'server-only'
import { departmentById } from '@/db/reads/departments'
import { signOffRule } from '@/db/reads/sign-off'
import { setSignsOff } from '@/db/writes/departments'
import { NO_FACTS } from '@/lib/domain/permissions'
import { signOffInput } from '@/lib/inputs/department'
import { defineCommand, done, refused } from './define-command'

export const setSignOff = defineCommand({
  verb: 'department.setSignOff',
  input: signOffInput,
  load: async ({ tx, actor, input }) => {
    const department = await departmentById(tx, input.department)
    if (!department || department.isGroup) return null
    const { reviewers } = await signOffRule(department.id, tx)
    const reviews = reviewers.some(({ id }) => id === actor.accountId)
    return { subject: { department, reviewers }, facts: { ...NO_FACTS, reviews } }
  },
  work: async ({ tx, input }, { department, reviewers }) => {
    if (input.signsOff && reviewers.length === 0) return refused({ kind: 'refused', because: 'noReviewer' })
    const set = await setSignsOff(tx, department.id, input.signsOff)
    if (!set) return refused({ kind: 'refused', because: 'nothingChanged' })
    return done(
      { department: department.id, signsOff: input.signsOff },
      {
        action: 'department.signOffSet',
        subjectType: 'department',
        subjectId: department.id,
        before: { signsOff: !input.signsOff },
        after: { signsOff: input.signsOff },
      },
    )
  },
})
