// How a department's own review (单位内审) stands for an entry: whether it is asked for, by whom, what was said.
import { signOffRule } from '@/db/reads/sign-off'
import type { WrittenEntry } from '@/db/reads/written-entries'

export type SignOffView = {
  asked: boolean
  /** Names of the 审核人, for the department itself alone. */
  reviewers: string[]
  /** The newest remark with which it was sent back, while nothing was written since. */
  remark: { text: string; at: Date } | null
  signedOffAt: Date | null
}

/** @param departmentId the entry's department, or the task's lead before anybody has written */
export async function signOffView(
  departmentId: string | null,
  entry: WrittenEntry | null,
): Promise<SignOffView> {
  const { signsOff, reviewers } = await signOffRule(departmentId)
  const [newest] = entry?.versions ?? []
  const { signOffRemark = null, signedOffAt = null } = newest ?? {}
  return {
    asked: signsOff,
    reviewers: reviewers.map(({ displayName }) => displayName),
    remark: signOffRemark && signedOffAt ? { text: signOffRemark, at: signedOffAt } : null,
    signedOffAt: signOffRemark ? null : signedOffAt,
  }
}
