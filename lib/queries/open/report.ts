// The report's whole text as open data: passages in reading order (docs/api.md).
import 'server-only'
import { openGround } from './ground'

/** The report of a year with its passages, or null when there is none. */
export async function openReport(year: number) {
  const ground = await openGround(year, () => '')
  if (!ground) return null
  const { title, speaker, givenOn } = ground.report
  return {
    year,
    title,
    speaker,
    date: givenOn,
    passages: ground.passages.map(({ key, parentKey, kind, heading, text, location }) => ({
      key,
      parent: parentKey,
      kind,
      heading,
      text,
      where: location,
    })),
  }
}
