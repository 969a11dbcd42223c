import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { AccountTable } from '@/components/admin/account-table'
import { PageHead } from '@/components/office/page-head'
import { ButtonLink } from '@/components/ui/button'
import { officePaths } from '@/lib/paths'
import { accountList } from '@/lib/queries/account-list'
import { accounts } from '@/lib/text/zh/admin-accounts'
import { departmentSettings } from '@/lib/text/zh/department-settings'

export const metadata: Metadata = { title: accounts.title }

export default async function AccountsPage() {
  const answer = await accountList()
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.accounts() })
  const lines = answer.view.accounts
  return (
    <>
      <PageHead title={accounts.title} lead={accounts.lead(lines.length)}>
        <ButtonLink href={officePaths.createAccount()}>{accounts.create}</ButtonLink>{' '}
        <ButtonLink kind="outline" href={officePaths.department()}>
          {departmentSettings.title}
        </ButtonLink>
      </PageHead>
      <AccountTable lines={lines} />
    </>
  )
}
