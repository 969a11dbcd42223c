// Lays two names side by side: the stretches of two characters or more that both hold, and what each holds alone.

/** `stretches` is how many the two share; what they share is `shared` characters long. */
export type Alignment = { shared: number; stretches: number; onlyOne: string; onlyOther: string }

const LONGEST_NAME = 60

/** The common stretches, longest first, and the rest of each name in its order. */
export function align(one: string, other: string): Alignment {
  const a = one.slice(0, LONGEST_NAME)
  const b = other.slice(0, LONGEST_NAME)
  const found = longestShared(a, b)
  if (found.length < 2) return { shared: 0, stretches: 0, onlyOne: a, onlyOther: b }
  const left = align(a.slice(0, found.inOne), b.slice(0, found.inOther))
  const right = align(a.slice(found.inOne + found.length), b.slice(found.inOther + found.length))
  return {
    shared: left.shared + found.length + right.shared,
    stretches: left.stretches + 1 + right.stretches,
    onlyOne: left.onlyOne + right.onlyOne,
    onlyOther: left.onlyOther + right.onlyOther,
  }
}

function longestShared(a: string, b: string): { inOne: number; inOther: number; length: number } {
  let best = { inOne: 0, inOther: 0, length: 0 }
  let above: number[] = []
  for (let i = 0; i < a.length; i += 1) {
    const row: number[] = []
    for (let j = 0; j < b.length; j += 1) {
      const length = a[i] === b[j] ? (above[j - 1] ?? 0) + 1 : 0
      row[j] = length
      if (length > best.length) best = { inOne: i - length + 1, inOther: j - length + 1, length }
    }
    above = row
  }
  return best
}
