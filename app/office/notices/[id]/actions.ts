'use server'

import { tellingAction } from '@/app/form-action'
import { acknowledgeNotice } from '@/lib/commands/acknowledge-notice'
import { notices } from '@/lib/text/zh/notice'

export const acknowledgeNoticeAction = tellingAction(acknowledgeNotice, () => ({
  title: notices.page.acknowledged,
}))
