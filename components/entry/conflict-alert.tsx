import { dayAndTime } from '@/lib/text/format'
import { conflict } from '@/lib/text/zh/conflict'
import { lockedBy, type Theirs } from './conflict-facts'

type ConflictAlertProps = {
  theirs: Theirs
  /** In how many places the two differ. */
  count: number
}

/** That a colleague saved first, that nothing was lost, and what to do: first thing after the title. */
export function ConflictAlert({ theirs, count }: ConflictAlertProps) {
  const locked = lockedBy(theirs)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} id="error-summary">
      <h2>{conflict.title}</h2>
      <p>{conflict.when(dayAndTime(theirs.writtenAt))}</p>
      <p>{locked ? conflict.locked[locked] : count > 0 ? conflict.how(count) : conflict.same}</p>
    </div>
  )
}
