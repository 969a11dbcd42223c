'use server'

import { formAction } from '@/app/form-action'
import { enter, enterCode } from '@/lib/auth/enter'

export const signInAction = formAction(enter, (place) => place)

export const enterCodeAction = formAction(enterCode, (place) => place)
