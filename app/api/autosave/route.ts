import { takeAutosave } from '@/lib/auth/autosave-pace'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { viewer } from '@/lib/auth/viewer'
import { autosaveEntry } from '@/lib/commands/autosave-entry'
import { formFields } from '@/lib/inputs/form-fields'
import type { Problem } from '@/lib/result'

export const dynamic = 'force-dynamic'

/** An entry's texts and figures at their longest, with room; a body without a length is not read. */
const LARGEST = 256 * 1024

const STATUS: Record<Problem['kind'], number> = {
  invalid: 422,
  forbidden: 404,
  signedOut: 401,
  notFound: 404,
  stale: 409,
  closed: 410,
  refused: 410,
}

/** Keeps what is being typed (docs/decisions/018-autosave.md). Answers a status, and when it was kept. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isSameOrigin())) return told(403)
  const size = Number(request.headers.get('content-length'))
  if (!(size > 0 && size <= LARGEST)) return told(413)
  const person = await viewer()
  if (!person) return told(401)
  if (!(await takeAutosave(person.actor.accountId))) return told(429)
  const form = await request.formData().catch(() => null)
  if (!form) return told(400)
  const result = await autosaveEntry(formFields(form))
  return result.ok ? told(200, result.value) : told(STATUS[result.problem.kind])
}

function told(status: number, body: object = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
