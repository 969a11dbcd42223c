// Which room may import which (ARCHITECTURE.md, "Who may import whom"): every import is resolved to the file or package that
// it means, whatever way it is written.
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parse, walk } from './syntax.mjs'

const EXTENSIONS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts']

/**
 * @param {{ path: string, text: string }} file
 * @param {string} root
 * @returns {{ target: string, isType: boolean, isPackage: boolean }[]} what the file imports: paths below root, or packages
 */
export function importsOf(file, root) {
  return requests(file).map(({ name, isType }) => {
    const path = pathOf(name, file.path)
    if (path === undefined) return { target: packageOf(name), isType, isPackage: true }
    const ending = EXTENSIONS.find((extension) => existsSync(join(root, path + extension))) ?? ''
    return { target: (path + ending).replace(/\.(tsx?|mjs|js)$/, ''), isType, isPackage: false }
  })
}

function requests(file) {
  const { program, module } = parse(file)
  const atTop = [...module.staticImports.map(fromImport), ...module.staticExports.flatMap(fromExport)]
  return /\b(import|require)\(/.test(file.text) ? [...atTop, ...requestsInside(program)] : atTop
}

function requestsInside(program) {
  const found = []
  walk(program, (node) => {
    const source = requested(node)
    if (source?.type === 'Literal') found.push({ name: source.value, isType: node.type === 'TSImportType' })
  })
  return found
}

const fromImport = ({ moduleRequest, entries }) => ({
  name: moduleRequest.value,
  isType: entries.length > 0 && entries.every(({ isType }) => isType),
})

const fromExport = ({ entries }) =>
  entries.flatMap(({ moduleRequest, isType }) =>
    moduleRequest ? [{ name: moduleRequest.value, isType }] : [],
  )

function requested(node) {
  if (node.type === 'ImportExpression' || node.type === 'TSImportType') return node.source ?? node.argument
  return node.type === 'CallExpression' && node.callee.name === 'require' ? node.arguments[0] : undefined
}

function pathOf(name, from) {
  if (name.startsWith('@/')) return name.slice(2)
  return name.startsWith('.') ? normalize(join(dirname(from), name)) : undefined
}

function packageOf(name) {
  return name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]
}
