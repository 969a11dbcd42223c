'use server'

import { buttonAction } from '@/app/form-action'
import { leave } from '@/lib/auth/leave'
import { officePaths } from '@/lib/paths'

export const signOutAction = buttonAction(leave, () => officePaths.login({ notice: 'signedOut' }))
