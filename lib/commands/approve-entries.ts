// Several entries approved at once: each by the one transition, with an event of its own, each reported. What is
// doubtful at that moment waits for somebody to open it.
import 'server-only'
import { approveEntriesInput } from '@/lib/inputs/approve-entries'
import { approveUndoubted } from './approve-entry'
import { defineBulk } from './define-bulk'

export const approveEntries = defineBulk({
  input: approveEntriesInput,
  each: ({ entries }) => entries,
  command: approveUndoubted,
})
