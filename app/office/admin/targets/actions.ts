'use server'

import { formAction } from '@/app/form-action'
import { setTarget } from '@/lib/commands/set-target'
import { officePaths } from '@/lib/paths'

export const setTargetAction = formAction(setTarget, ({ task }) => officePaths.assignment(task))
