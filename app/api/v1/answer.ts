import { z } from 'zod'
import { env } from '@/lib/env'
import { publicPaths } from '@/lib/paths'
import { portal } from '@/lib/queries/portal'
import { openText } from '@/lib/text/zh/open-interface'

const question = z.object({ year: z.coerce.number().int().min(1949).max(2100) })

/**
 * Answers a question about one year as JSON: 400 without a year, 404 for a year that is not there, both with words
 * that say so. A demo says in each answer that its progress is invented.
 */
export async function answerYear(
  request: Request,
  read: (year: number) => Promise<object | null>,
): Promise<Response> {
  const asked = question.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return Response.json({ error: openText.noYear }, { status: 400 })
  const { year } = asked.data
  const [view, { demo }] = await Promise.all([read(year), portal()])
  if (!view) return Response.json({ error: openText.noReport(year) }, { status: 404 })
  return Response.json(demo ? { notice: openText.demo, ...view } : view)
}

/** The public address of a sentence, whole: what is taken away must lead back. */
export const passageUrl = (year: number, passageKey: string): string =>
  env().publicUrl + publicPaths('plain').report(year, passageKey)
