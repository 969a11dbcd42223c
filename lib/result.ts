// What a command answers: done with a value, or a problem as data. Only faults throw (house.md, 3.3).

/** Field name → what is wrong with it, in words for the person who typed it. */
export type FieldProblems = Record<string, string>

export type Problem =
  | { kind: 'invalid'; fields: FieldProblems }
  | { kind: 'forbidden'; because: string }
  | { kind: 'signedOut' }
  | { kind: 'notFound' }
  | { kind: 'stale'; current: unknown }
  | { kind: 'closed'; because: string }
  | { kind: 'refused'; because: string }

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }
