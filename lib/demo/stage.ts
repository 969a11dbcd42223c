// What the sample is played with, and what it remembers from step to step.
import type { Cast } from './cast'

export type Seen = { entry: string; version: number }

export type Stage = {
  clockFile: string
  cast: Cast
  /** Lead by task id. */
  leads: Map<string, string>
  /** What each entry was left at, by task and quarter. */
  seen: Map<string, Seen>
  /** What was sent last beside the entries: plans by task, notices by task and kind. */
  sent: Map<string, string>
  /** Short names of departments by id. */
  names: Map<string, string>
  /** Supporting paragraphs that the lead took up, by task and quarter: what is handed in later holds them too. */
  taken: Map<string, { name: string; progress: string }>
  /** The year of the report. */
  year: number
}
