'use server'

import { tellingAction } from '@/app/form-action'
import { sendNotices } from '@/lib/commands/send-notice'
import { departmentNames } from '@/lib/queries/report-state'
import { notices } from '@/lib/text/zh/notice'
import { refusalWords } from '@/lib/text/zh/problems'

export const sendNoticesAction = tellingAction(sendNotices, async (lines) => {
  const names = await departmentNames()
  const nameOf = (id: string) => names.get(id) ?? id
  const sent = lines.filter(({ problem }) => problem === null)
  return {
    title: notices.sent(sent.length),
    lines: lines.map(({ asked, problem }) => {
      if (!problem) return notices.sentLine(nameOf(asked.department))
      const { title } = refusalWords(problem.kind, 'because' in problem ? problem.because : '')
      return notices.refusedLine(nameOf(asked.department), title)
    }),
  }
})
