'use server'

import { tellingAction } from '@/app/form-action'
import { grantExtension, grantUnasked, refuseExtension } from '@/lib/commands/decide-extension'
import { extensions } from '@/lib/text/zh/extensions'

export const grantExtensionAction = tellingAction(grantExtension, ({ kind }) => ({
  title: extensions.granted(kind),
}))

export const refuseExtensionAction = tellingAction(refuseExtension, () => ({ title: extensions.refused }))

export const grantUnaskedAction = tellingAction(grantUnasked, ({ kind }) => ({
  title: extensions.granted(kind),
}))
