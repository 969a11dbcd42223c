'use server'

import { tellingAction } from '@/app/form-action'
import { requestExtension, withdrawExtension } from '@/lib/commands/request-extension'
import { extensions } from '@/lib/text/zh/extensions'

export const requestExtensionAction = tellingAction(requestExtension, () => ({ title: extensions.asked }))

export const withdrawExtensionAction = tellingAction(withdrawExtension, () => ({
  title: extensions.withdrawn,
}))
