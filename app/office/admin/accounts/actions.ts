'use server'

import { tellingAction } from '@/app/form-action'
import {
  disableAccount,
  enableAccount,
  inviteAccount,
  resetSecondFactor,
  setAccountDuty,
} from '@/lib/commands/change-account'
import { createAccount } from '@/lib/commands/create-account'
import { handOverAccount } from '@/lib/commands/hand-over-account'
import type { EntryState } from '@/lib/domain/entry-state'
import type { Quarter } from '@/lib/domain/quarter'
import { env } from '@/lib/env'
import { officePaths } from '@/lib/paths'
import { quarterText } from '@/lib/text/format'
import { accounts } from '@/lib/text/zh/admin-accounts'
import { entryStateWords } from '@/lib/text/zh/words'

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

export const setAccountDutyAction = tellingAction(setAccountDuty, ({ login }) => ({
  title: accounts.dutySet(login),
}))

export const resetSecondFactorAction = tellingAction(resetSecondFactor, ({ login }) => ({
  title: accounts.factorReset(login),
}))

export const handOverAccountAction = tellingAction(handOverAccount, ({ login, successor, token, left }) => ({
  title: accounts.handedOver(login, successor),
  text: accounts.handedOverLeft(left.length) + (token ? accounts.inviteText : ''),
  lines: left.map(({ taskId, title, year, quarter, state }) =>
    accounts.leftLine(
      `${taskId}${title}`,
      quarterText({ year, quarter } as Quarter),
      entryStateWords[state as EntryState],
    ),
  ),
  ...(token ? { copy: link(token) } : {}),
}))
