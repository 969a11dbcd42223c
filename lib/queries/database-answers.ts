// Whether the portal can serve: asked by /api/health.
import 'server-only'
import { markOf } from '@/db/reads/marks'

/** True when a read comes back; the fault itself goes to nobody outside. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await markOf('test')
    return true
  } catch {
    return false
  }
}
