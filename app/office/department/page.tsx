import type { Metadata } from 'next'
import { SignOffSettings } from '@/components/office/sign-off-settings'
import { officePaths } from '@/lib/paths'
import { departmentSettings } from '@/lib/queries/department-settings'
import { departmentSettings as words } from '@/lib/text/zh/department-settings'
import { unanswered } from '../unanswered'
import { setSignOffAction } from './actions'

export const metadata: Metadata = { title: words.title }

/** A department's own; an administrator finds each that has a 审核人. */
export default async function DepartmentPage() {
  const answer = await departmentSettings()
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.department() })
  return <SignOffSettings departments={answer.view} action={setSignOffAction} />
}
