'use server'

import { tellingAction } from '@/app/form-action'
import { disableAccount, enableAccount, inviteAccount } from '@/lib/commands/change-account'
import { createAccount } from '@/lib/commands/create-account'
import { env } from '@/lib/env'
import { officePaths } from '@/lib/paths'
import { accounts } from '@/lib/text/zh/admin-accounts'

const link = (token: string) => ({
  label: accounts.linkLabel,
  text: `${env().publicUrl}${officePaths.setPassword(token)}`,
})

export const createAccountAction = tellingAction(createAccount, ({ login, token }) => ({
  title: accounts.created(login),
  text: accounts.inviteText,
  copy: link(token),
}))

export const inviteAccountAction = tellingAction(inviteAccount, ({ login, token, kind }) => ({
  title: accounts.invited(login),
  text: kind === 'reset' ? accounts.resetText : accounts.inviteText,
  copy: link(token),
}))

export const disableAccountAction = tellingAction(disableAccount, ({ login }) => ({
  title: accounts.disabled(login),
}))

export const enableAccountAction = tellingAction(enableAccount, ({ login }) => ({
  title: accounts.enabled(login),
}))
