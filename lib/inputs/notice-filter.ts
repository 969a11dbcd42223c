// Which notices the address asks to write; anything else counts as not asked.
import { z } from 'zod'
import { NOTICE_GRADES } from '@/lib/domain/notice'

const word = z.string().max(40).catch('').default('')

export const noticeFilter = z.object({
  department: word,
  task: word,
  grade: z
    .enum(['', ...NOTICE_GRADES])
    .catch('')
    .default(''),
})
