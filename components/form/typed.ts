import type { FormState, Typed } from '@/lib/form-state'

type Sent = string | string[] | undefined

/** What was typed under a field's name, where dots reach into nested fields: 'values.2024-017-a.typed'. */
export function typedAt(state: FormState, name: string): Sent {
  if (state.status !== 'problem') return undefined
  const found = name
    .split('.')
    .reduce<unknown>((inner, part) => (inner as Typed | undefined)?.[part], state.typed)
  if (typeof found === 'string') return found
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : undefined
}

/** The text that a field starts with: what was typed, else what the page gave. */
export function textAt(state: FormState, name: string, given = ''): string {
  const sent = typedAt(state, name)
  return Array.isArray(sent) ? (sent[0] ?? '') : (sent ?? given)
}

/** The boxes that are ticked. After a problem an absent name means none, not what the page gave. */
export function tickedAt(state: FormState, name: string, given: string[] = []): string[] {
  if (state.status !== 'problem') return given
  const sent = typedAt(state, name) ?? []
  return Array.isArray(sent) ? sent : [sent]
}

/** The code of what is wrong with a field, if anything. */
export function codeAt(state: FormState, name: string): string | undefined {
  if (state.status !== 'problem' || state.problem.kind !== 'invalid') return undefined
  return state.problem.fields[name]
}
