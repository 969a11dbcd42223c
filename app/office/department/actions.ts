'use server'

import { tellingAction } from '@/app/form-action'
import { setSignOff } from '@/lib/commands/set-sign-off'
import { departmentSettings } from '@/lib/text/zh/department-settings'

export const setSignOffAction = tellingAction(setSignOff, ({ signsOff }) => ({
  title: departmentSettings.done(signsOff),
}))
