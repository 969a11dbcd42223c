import { officePaths } from '@/lib/paths'
import type { SaidDays as Days } from '@/lib/queries/window-list'
import { windows } from '@/lib/text/zh/admin-windows'
import { saidDayWords } from '@/lib/text/zh/business-days'

/** Whether people work on the days when a window is due and closes, and where that is known from. */
export function SaidDays({ days: { due, closes } }: { days: Days }) {
  return (
    <>
      {windows.said(saidDayWords(due), saidDayWords(closes))}{' '}
      <a href={officePaths.calendar()}>{windows.calendar}</a>
    </>
  )
}
