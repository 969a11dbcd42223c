'use server'

import { formAction } from '@/app/form-action'
import { choosePassword } from '@/lib/auth/choose-password'
import { officePaths } from '@/lib/paths'

export const choosePasswordAction = formAction(choosePassword, () =>
  officePaths.login({ notice: 'passwordSet' }),
)
