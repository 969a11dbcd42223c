import { openReport } from '@/lib/queries/open/report'
import { answerYear } from '../answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return answerYear(request, openReport)
}
