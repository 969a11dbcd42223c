// What the frame of the office says: who is signed in, and whether this is the demo with a time of its own.
import 'server-only'
import { allDepartments } from '@/db/reads/departments'
import { markOf } from '@/db/reads/marks'
import { type Viewer, viewer } from '@/lib/auth/viewer'
import { clockIsSet, now } from '@/lib/clock'
import type { Role } from '@/lib/domain/actor'
import { publicMayLag } from '@/lib/publication'

export type OfficePerson = {
  role: Role
  displayName: string
  department: string | null
  secondFactor: boolean
}

/**
 * `clock` is the demo's own time, when it stands elsewhere than the system's; `publicMayLag` that the edge has not yet
 * answered that it forgot the pages from before the last change.
 */
export type OfficeFrame = {
  person: OfficePerson | null
  demo: boolean
  clock: Date | null
  publicMayLag: boolean
}

/** Asked by every page of the office and by the pages that lead into it; open to all, since it tells of the asker. */
export async function officeFrame(): Promise<OfficeFrame> {
  const [someone, demo] = await Promise.all([viewer(), markOf('demo')])
  return {
    person: someone && (await personOf(someone)),
    demo: demo !== null,
    clock: demo !== null && clockIsSet() ? now() : null,
    publicMayLag: publicMayLag(),
  }
}

async function personOf({ actor, displayName, secondFactor = false }: Viewer): Promise<OfficePerson> {
  const department = (await allDepartments()).find(({ id }) => id === actor.departmentId)
  return { role: actor.role, displayName, department: department?.short ?? null, secondFactor }
}
