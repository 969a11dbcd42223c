import type { DraftTab } from '@/lib/queries/draft-blocks'
import { headlinePlace } from '@/lib/text/zh/report-import'
import { shortHeading } from '@/lib/text/zh/short-headings'

/** A place of the text by its numbering and heading, whole and short. */
export function tabWords({ location, heading }: DraftTab): { whole: string; short: string } {
  if (heading === '') return { whole: headlinePlace(location), short: headlinePlace(location) }
  return { whole: `${location}\u3000${heading}`, short: shortHeading(heading) }
}
