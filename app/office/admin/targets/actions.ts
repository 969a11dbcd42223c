'use server'

import { formAction } from '@/app/form-action'
import { attachResult } from '@/lib/commands/attach-result'
import { setTarget } from '@/lib/commands/set-target'
import { officePaths } from '@/lib/paths'

export const setTargetAction = formAction(setTarget, ({ task }) =>
  officePaths.task(task, { done: 'adjusted' }),
)

export const attachResultAction = formAction(attachResult, ({ task }) =>
  officePaths.task(task, { done: 'settled' }),
)
