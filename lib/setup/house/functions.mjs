// Measures each function of a file: code lines, parameters, nesting.
import { lineCounter, walk } from './syntax.mjs'

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']
const BRANCHES = [
  ...['IfStatement', 'SwitchStatement', 'TryStatement', 'WhileStatement', 'DoWhileStatement'],
  ...['ForStatement', 'ForInStatement', 'ForOfStatement'],
]

/**
 * @param {{ path: string, text: string }} file
 * @param {object} program its syntax tree
 * @param {Set<number>} codeLines numbers of its lines that are neither blank nor comment
 * @returns {{ name: string, line: number, lines: number, parameters: number, depth: number, isComponent: boolean }[]}
 */
export function functionsOf({ path, text }, program, codeLines) {
  const lineOf = lineCounter(text)
  const found = []
  walk(program, (node, parents) => {
    if (!FUNCTIONS.includes(node.type)) return
    const [first, last] = [lineOf(node.start), lineOf(node.end)]
    const lines = [...codeLines].filter((line) => line >= first && line <= last).length
    const name = nameOf(node, parents)
    const isComponent = path.endsWith('.tsx') && /^[A-Z]/.test(name)
    found.push({
      name,
      line: first,
      lines,
      parameters: node.params.length,
      depth: depthOf(node.body),
      isComponent,
    })
  })
  return found
}

// The default export of a page without a name is a component too.
function nameOf(node, [parent]) {
  if (node.id) return node.id.name
  if (parent.type === 'VariableDeclarator') return parent.id.name
  if (parent.type === 'ExportDefaultDeclaration') return 'Default'
  return parent.key?.name ?? parent.callee?.name ?? 'anonymous'
}

/** How deep branches stand in each other; `else if` goes no deeper, an inner function is measured by itself. */
function depthOf(node, isElseIf = false) {
  if (node === null || typeof node !== 'object' || FUNCTIONS.includes(node.type)) return 0
  const own = BRANCHES.includes(node.type) && !isElseIf ? 1 : 0
  const below = Object.entries(node).map(([key, value]) => depthOf(value, key === 'alternate' && isIf(value)))
  return own + Math.max(0, ...below)
}

const isIf = (node) => node?.type === 'IfStatement'
