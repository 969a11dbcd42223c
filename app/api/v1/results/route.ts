import { openResults } from '@/lib/queries/open/results'
import { answerYear, passageUrl } from '../answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return answerYear(request, (year) => openResults(year, passageUrl))
}
