// What is known about one source file: figures and findings.
import { functionsOf } from './functions.mjs'
import { isTest } from './source-files.mjs'
import { lineCounter, parse, walk } from './syntax.mjs'

const HAN = /\p{Script=Han}/u

/**
 * @param {{ path: string, text: string }} file
 * @returns {{
 *   path: string, isTest: boolean, lines: number, codeLines: number, commentLines: number, hasHead: boolean,
 *   isClient: boolean, functions: ReturnType<typeof functionsOf>, exports: string[], castLines: number[],
 *   chineseLines: number[], waits: number
 * }}
 */
export function measure(file) {
  const { path, text } = file
  const lines = text.replace(/\n$/, '').split('\n').length
  const plain = { path, isTest: isTest(path), lines }
  if (path.endsWith('.css')) return { ...plain, ...NOTHING }
  const { program, comments, module } = parse(file)
  const { code, comment } = kindsOfLines(text, comments)
  return {
    ...plain,
    codeLines: code.size,
    commentLines: comment.size,
    hasHead: comments.some(({ start }) => text.slice(0, start).trim() === ''),
    isClient: program.body[0]?.directive === 'use client',
    functions: functionsOf(file, program, code),
    exports: module.staticExports.flatMap(({ entries }) =>
      entries.map((entry) => entry.exportName.name ?? ''),
    ),
    ...findings(text, program),
    waits: path.startsWith('e2e/') ? [...text.matchAll(/waitForTimeout|networkidle/g)].length : 0,
  }
}

const NOTHING = {
  ...{ codeLines: 0, commentLines: 0, hasHead: true, isClient: false, functions: [], exports: [] },
  ...{ castLines: [], chineseLines: [], waits: 0 },
}

/** A line with code and a comment counts as code; a line without either is blank. */
function kindsOfLines(text, comments) {
  const bare = [...comments].reduce((rest, { start, end }) => {
    const blank = text.slice(start, end).replace(/[^\n]/g, ' ')
    return rest.slice(0, start) + blank + rest.slice(end)
  }, text)
  const numbersOf = (lines, keep) =>
    new Set(lines.flatMap((line, index) => (keep(line, index) ? [index + 1] : [])))
  const whole = text.split('\n')
  const code = numbersOf(bare.split('\n'), (line) => line.trim() !== '')
  const comment = numbersOf(whole, (line, index) => line.trim() !== '' && !code.has(index + 1))
  return { code, comment }
}

function findings(text, program) {
  const lineOf = lineCounter(text)
  const castLines = []
  const chineseLines = []
  walk(program, (node) => {
    if (isDoubleCast(node)) castLines.push(lineOf(node.start))
    if (HAN.test(words(node))) chineseLines.push(lineOf(node.start))
  })
  return { castLines, chineseLines: [...new Set(chineseLines)] }
}

const isDoubleCast = ({ type, expression }) =>
  type === 'TSAsExpression' && expression.typeAnnotation?.type === 'TSUnknownKeyword'

function words(node) {
  if (node.type === 'Literal' || node.type === 'JSXText') return node.raw ?? ''
  return node.type === 'TemplateElement' ? node.value.raw : ''
}
