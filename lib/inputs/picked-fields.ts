// Two texts of one entry side by side: each differing field comes twice, with which of the two was picked.

type Fields = { [name: string]: unknown }

/**
 * Puts the other's text where the person picked it. A form of a conflict sends `progress`, `theirs.progress` and
 * `pick.progress` ('mine' or 'theirs'); a form without a conflict passes through unchanged.
 */
export function pickedFields(sent: unknown): Fields {
  const { pick, theirs, ...mine } = inner(sent)
  return overlay(mine, inner(pick), inner(theirs))
}

function overlay(mine: Fields, pick: Fields, theirs: Fields): Fields {
  const pairs = Object.entries(pick).map(([name, picked]) => {
    if (isFields(picked)) return [name, overlay(inner(mine[name]), picked, inner(theirs[name]))]
    return [name, picked === 'theirs' && Object.hasOwn(theirs, name) ? theirs[name] : mine[name]]
  })
  return { ...mine, ...Object.fromEntries(pairs) }
}

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const inner = (value: unknown): Fields => (isFields(value) ? value : {})
