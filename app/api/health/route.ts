import { databaseAnswers } from '@/lib/queries/database-answers'

export const dynamic = 'force-dynamic'

/** 200 once the database answers, 503 otherwise; says nothing more. */
export async function GET(): Promise<Response> {
  const ready = await databaseAnswers()
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
