import { openComparisons } from '@/lib/queries/open/results'
import { answerYear } from '../answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return answerYear(request, openComparisons)
}
