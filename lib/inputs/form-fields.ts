// A form's fields as a plain object: 'values.2024-017-a.typed' becomes nested, Next's own fields are left out.

/** More fields than any form of ours has (the grid has some 22 tasks × 3). */
const MOST_FIELDS = 2000
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

type Fields = { [name: string]: string | string[] | Fields }

/** Files are left out; a name sent several times is a list; names that reach into prototypes are dropped. */
export function formFields(form: FormData): Fields {
  const fields: Fields = {}
  for (const [name, value] of [...form.entries()].slice(0, MOST_FIELDS)) {
    const path = name.split('.')
    if (typeof value !== 'string' || name.startsWith('$') || path.some((part) => FORBIDDEN.has(part)))
      continue
    place(fields, path, value)
  }
  return fields
}

function place(fields: Fields, path: string[], value: string): void {
  const [first = '', ...rest] = path
  if (rest.length === 0) {
    const before = fields[first]
    if (typeof before === 'string') fields[first] = [before, value]
    else if (Array.isArray(before)) before.push(value)
    else fields[first] = value
    return
  }
  const inner = fields[first]
  const next: Fields = inner && typeof inner === 'object' && !Array.isArray(inner) ? inner : {}
  fields[first] = next
  place(next, rest, value)
}
