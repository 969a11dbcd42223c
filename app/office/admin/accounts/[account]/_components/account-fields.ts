import type { FieldFacts } from '@/components/form/described-field'
import { DUTIES, type Duty } from '@/lib/domain/duty'
import type { AccountLine } from '@/lib/queries/account-list'
import { accounts, dutyWords } from '@/lib/text/zh/admin-accounts'

const OPTIONS = DUTIES.map((duty) => ({ value: duty, label: dutyWords[duty] }))

/** 填报人 or 审核人. */
export function dutyField(name: string, label: string, value: Duty): FieldFacts {
  return { kind: 'select', name, label, options: OPTIONS, value }
}

/** Who takes over: a colleague's account, or the particulars of one to be made. */
export function handOverFields({ duty }: AccountLine, colleagues: AccountLine[]): FieldFacts[] {
  const { fields } = accounts
  const known = colleagues.map(({ id, login, displayName }) => ({
    value: id,
    label: `${login}　${displayName}`,
  }))
  return [
    {
      kind: 'select',
      name: 'successor',
      label: accounts.successor,
      options: [{ value: '', label: accounts.newAccount }, ...known],
    },
    {
      kind: 'text',
      name: 'login',
      label: accounts.newLogin,
      hint: fields.loginHint,
      autoComplete: 'off',
      plain: true,
    },
    { kind: 'text', name: 'displayName', label: accounts.newName, hint: fields.displayNameHint },
    dutyField('duty', accounts.newDuty, duty),
  ]
}
