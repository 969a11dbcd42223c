'use server'

import { formAction } from '@/app/form-action'
import { extendWindow } from '@/lib/commands/extend-window'
import { openWindow } from '@/lib/commands/open-window'
import { officePaths } from '@/lib/paths'

export const openWindowAction = formAction(openWindow, ({ quarter }) =>
  officePaths.windows({ opened: quarter }),
)

export const extendWindowAction = formAction(extendWindow, ({ quarter }) =>
  officePaths.windows({ extended: quarter }),
)
