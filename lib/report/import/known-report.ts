// A year that is published already, as another reading of it needs to know it.
import type { DraftPlace, DraftTarget, DraftTask } from '@/lib/domain/draft/content'

/** A figure under its letter; relations name others as 069-a. `retired` ones keep their letter, for nobody else. */
export type KnownTarget = Omit<DraftTarget, 'id' | 'rule' | 'confidence'> & {
  key: string
  retired: boolean
  /** The rule of a figure that a person added or put right; null where the reader found it. */
  byHand: string | null
}

/** A task under its code with its figures; one that is retired keeps its code, for nobody else. */
export type KnownTask = Pick<
  DraftTask,
  | 'code'
  | 'title'
  | 'class'
  | 'headline'
  | 'chapter'
  | 'paragraph'
  | 'project'
  | 'lead'
  | 'supports'
  | 'predecessor'
> & { sources: DraftPlace[]; targets: KnownTarget[]; retired: boolean }

export type KnownReport = {
  tasks: KnownTask[]
  /** Sentences on which nobody reports, by the passage's key, with the published reason. */
  stances: Record<string, string>
  /** The earlier decisions on results, by their keys. */
  answers: Record<string, string | null>
}
