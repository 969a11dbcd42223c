'use server'

import { formAction, tellingAction } from '@/app/form-action'
import { changePassword } from '@/lib/auth/change-password'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  signOutEverywhere,
} from '@/lib/commands/own-second-factor'
import { officePaths } from '@/lib/paths'
import { ownAccountText as words } from '@/lib/text/zh/own-account'

export const changePasswordAction = formAction(changePassword, () =>
  officePaths.login({ notice: 'passwordSet' }),
)

export const beginSecondFactorAction = formAction(beginSecondFactor, () =>
  officePaths.ownAccount({ begun: '1' }),
)

export const confirmSecondFactorAction = tellingAction(confirmSecondFactor, ({ codes }) => ({
  title: words.factor.set,
  text: words.factor.recoveryText,
  lines: codes,
  copy: { label: words.factor.recoveryLabel, text: codes.join(' ') },
}))

export const removeSecondFactorAction = formAction(removeSecondFactor, () =>
  officePaths.ownAccount({ removed: '1' }),
)

export const signOutEverywhereAction = formAction(signOutEverywhere, () =>
  officePaths.login({ notice: 'signedOutEverywhere' }),
)
