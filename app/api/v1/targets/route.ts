import { openTargets } from '@/lib/queries/open/targets'
import { answerYear, passageUrl } from '../answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return answerYear(request, (year) => openTargets(year, passageUrl))
}
