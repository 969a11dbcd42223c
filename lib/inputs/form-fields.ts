// A form's fields as a plain object: 'values.2024-017-a.typed' becomes nested, Next's own fields are left out.

/** More fields than any form of ours has (the grid has some 22 tasks × 3). */
const MOST_FIELDS = 2000
/** Longer and deeper than any name of ours: a name of a megabyte of dots would fill the memory with its parts. */
const LONGEST_NAME = 200
const MOST_PARTS = 8
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

type Fields = { [name: string]: string | string[] | Fields }

/** Files are left out; a name sent several times is a list; names that are none of ours are dropped (`pathOf`). */
export function formFields(form: FormData): Fields {
  const fields: Fields = {}
  for (const [name, value] of [...form.entries()].slice(0, MOST_FIELDS)) {
    const path = pathOf(name)
    if (path && typeof value === 'string') place(fields, path, value)
  }
  return fields
}

/** The name's parts; null for Next's own fields, for huge names and for those that reach into prototypes. */
function pathOf(name: string): string[] | null {
  if (name.startsWith('$') || name.length > LONGEST_NAME) return null
  const path = name.split('.')
  return path.length > MOST_PARTS || path.some((part) => FORBIDDEN.has(part)) ? null : path
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
