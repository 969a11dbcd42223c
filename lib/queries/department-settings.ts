// What is settled for a department: whether its entries pass its own 审核人 first. The own one, or any for an administrator.
import 'server-only'
import { allDepartments } from '@/db/reads/departments'
import { departmentsWithReviewers, signOffRule, waitingInHouse } from '@/db/reads/sign-off'
import { may, NO_FACTS } from '@/lib/domain/permissions'
import { type Asked, always, defineQuery } from './define-query'

export type DepartmentSettings = {
  id: string
  name: string
  signsOff: boolean
  reviewers: string[]
  /** Entries that wait in the house. */
  waiting: number
  maySet: boolean
}

/** Own one first; for an administrator each that has a 审核人, since no other could be switched on. */
export const departmentSettings = defineQuery<void, DepartmentSettings[]>({
  verb: 'department.read',
  find: always,
  read: async (asked) => {
    const { departmentId } = asked.actor
    const ids = departmentId === null ? await departmentsWithReviewers() : [departmentId]
    const shown = (await allDepartments()).filter(({ id }) => ids.includes(id))
    return Promise.all(shown.map(({ id, name }) => settingsOf(asked, id, name)))
  },
})

async function settingsOf({ actor }: Asked, id: string, name: string): Promise<DepartmentSettings> {
  const { signsOff, reviewers } = await signOffRule(id)
  const facts = { ...NO_FACTS, reviews: reviewers.some((one) => one.id === actor.accountId) }
  return {
    id,
    name,
    signsOff,
    reviewers: reviewers.map(({ displayName }) => displayName),
    waiting: await waitingInHouse(id),
    maySet: may(actor, 'department.setSignOff', facts).allowed,
  }
}
