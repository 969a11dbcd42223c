// Walks the syntax tree that oxc-parser gives (the shape of ESTree).
import { parseSync } from 'oxc-parser'

/**
 * @param {{ path: string, text: string }} file
 * @returns {{ program: object, comments: object[], module: object }}
 * @throws {Error} naming the file when it cannot be parsed
 */
export function parse({ path, text }) {
  const { program, comments, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
  return { program, comments, module }
}

/**
 * Visits every node from the root down.
 * @param {object} node
 * @param {(node: object, parents: object[]) => void} visit `parents` from the nearest outwards
 */
export function walk(node, visit, parents = []) {
  if (node?.type) visit(node, parents)
  const below = node?.type ? [node, ...parents] : parents
  for (const value of Object.values(node ?? {})) {
    if (typeof value === 'object') walk(value, visit, below)
  }
}

/** @returns {(offset: number) => number} the line of an offset, from 1 */
export function lineCounter(text) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]
  return (offset) => {
    const next = starts.findIndex((start) => start > offset)
    return next === -1 ? starts.length : next
  }
}
