'use server'

import { formAction } from '@/app/form-action'
import { enter } from '@/lib/auth/enter'

export const signInAction = formAction(enter, (place) => place)
