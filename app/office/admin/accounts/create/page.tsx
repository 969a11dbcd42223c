import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { ROLES } from '@/lib/domain/actor'
import { DUTIES } from '@/lib/domain/duty'
import { officePaths } from '@/lib/paths'
import { accountDepartments } from '@/lib/queries/account-list'
import { accounts, dutyWords, roleWords } from '@/lib/text/zh/admin-accounts'
import { createAccountAction } from '../actions'

export const metadata: Metadata = { title: accounts.createTitle }

type Search = { searchParams: Promise<{ department?: string | string[] }> }

export default async function CreateAccountPage({ searchParams }: Search) {
  const { department } = await searchParams
  const here = officePaths.createAccount()
  const answer = await accountDepartments()
  const forms = [{ action: createAccountAction, permalink: here }]
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  return (
    <>
      <PageHead
        title={accounts.createTitle}
        lead={accounts.createLead}
        above={[{ label: accounts.title, href: officePaths.accounts() }]}
      />
      <StateForm
        action={createAccountAction}
        fields={fieldsOf(answer.view, String(department ?? ''))}
        submit={accounts.createSubmit}
        busy={accounts.createBusy}
        permalink={here}
        signIn={officePaths.login({ callback: here })}
      />
    </>
  )
}

const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, label: roleWords[role] }))

const DUTY_OPTIONS = DUTIES.map((duty) => ({ value: duty, label: dutyWords[duty] }))

const dutyField: FieldFacts = {
  kind: 'choices',
  name: 'duty',
  label: accounts.fields.duty,
  hint: accounts.fields.dutyHint,
  options: DUTY_OPTIONS,
  value: 'clerk',
}

function fieldsOf(departments: { id: string; name: string }[], department: string): FieldFacts[] {
  const { fields } = accounts
  return [
    { kind: 'choices', name: 'role', label: fields.role, options: ROLE_OPTIONS, value: 'department' },
    {
      kind: 'select',
      name: 'department',
      label: fields.department,
      hint: fields.departmentHint,
      options: [
        { value: '', label: fields.noDepartment },
        ...departments.map(({ id, name }) => ({ value: id, label: name })),
      ],
      value: department,
    },
    dutyField,
    { kind: 'text', name: 'displayName', label: fields.displayName, hint: fields.displayNameHint },
    {
      kind: 'text',
      name: 'login',
      label: fields.login,
      hint: fields.loginHint,
      autoComplete: 'off',
      plain: true,
    },
  ]
}
