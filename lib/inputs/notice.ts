// What is sent about notices (催办, 督办). Problems are codes; the words are lib/text's.
import { z } from 'zod'
import { NOTICE_KINDS } from '@/lib/domain/notice'
import { parseShanghai } from '@/lib/domain/shanghai-time'
import { quarter, taskId } from './entry'
import { list } from './list'
import { plainText } from './plain-text'

const LONGEST_NOTICE = 4000

/** '2024-10-13' */
const answerBy = z
  .string({ error: 'required' })
  .transform((text) => text.normalize('NFKC').trim())
  .pipe(
    z
      .string()
      .min(1, 'required')
      .refine((text) => parseShanghai(text) !== null, 'day'),
  )

const department = z.string().regex(/^[a-z0-9-]{1,40}$/, 'choose')

const content = z.object({
  kind: z.enum(NOTICE_KINDS, 'choose'),
  text: plainText(LONGEST_NOTICE).pipe(z.string().min(1, 'required')),
})

/** One notice: to one department about some of its tasks in a quarter. */
export const sendNoticeInput = content.extend({
  department,
  quarter,
  answerBy,
  tasks: list(taskId).pipe(z.array(z.string()).min(1, 'nothingPicked')),
})
export type SendNotice = z.input<typeof sendNoticeInput>

/** Several at once, by department; one of which no task is ticked is not sent. */
export const sendNoticesInput = z
  .object({
    quarter: z.string({ error: 'choose' }),
    answerBy,
    notices: z.record(department, content.extend({ tasks: list(taskId).default([]) })).default({}),
  })
  .superRefine(({ notices }, context) => {
    if (Object.values(notices).some(({ tasks }) => tasks.length > 0)) return
    const [first = ''] = Object.keys(notices)
    context.addIssue({ code: 'custom', path: ['notices', first, 'tasks'], message: 'nothingPicked' })
  })

export const noticeInput = z.object({ notice: z.uuid('choose') })
