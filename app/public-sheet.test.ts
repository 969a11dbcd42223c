// Two sheets, one language: public pages load public.css alone, and must find in it whatever they may ever show.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from '@/lib/setup/house/imports.mjs'
import { isTest, sourceFiles } from '@/lib/setup/house/source-files.mjs'
import { root } from '@/lib/setup/root.mjs'

const SHOWN_WITHOUT_THE_OFFICE = /^app\/(?:\(public\)\/.*|layout|not-found|error|global-error)\.tsx$/
const CLASS = /\.([a-zA-Z][\w-]*)/g

const read = (path: string) => readFileSync(join(root, path), 'utf8').replace(/\/\* [\s\S]*?\*\//g, '')
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

const files = new Map(
  sourceFiles(root)
    .filter(({ path }) => /\.tsx?$/.test(path) && !isTest(path))
    .map((file) => [file.path, file]),
)

/** Every component that a public page can show. */
function shownToThePublic(): string[] {
  const [found, open] = [
    new Set<string>(),
    [...files.keys()].filter((path) => SHOWN_WITHOUT_THE_OFFICE.test(path)),
  ]
  for (let path = open.pop(); path; path = open.pop()) {
    const file = files.get(path)
    if (!file || found.has(path)) continue
    found.add(path)
    const values = importsOf(file, root).filter(({ isType, isPackage }) => !isType && !isPackage)
    open.push(...values.flatMap(({ target }) => [`${target}.tsx`, `${target}.ts`]))
  }
  return [...found].filter((path) => path.endsWith('.tsx'))
}

const shown = shownToThePublic()
const sheetsOf = (entry: string) => matches(read(entry), /@import '\.\/(styles\/[\w-]+\.css)'/g)

describe('the sheet of public pages', () => {
  it('is made from every component that they show', () => {
    const [, left = ''] = /@source not '\.\.\/components\/\{([^}]*)\}'/.exec(read('app/public.css')) ?? []
    const taken = matches(read('app/public.css'), /@source '\.\.\/(components\/[^']+\.tsx)'/g)
    const rooms = left.split(',')
    const missing = shown.filter((path) => rooms.includes(path.split('/')[1] ?? '') && !taken.includes(path))
    expect(rooms.length).toBeGreaterThan(5)
    expect(shown.length).toBeGreaterThan(60)
    expect(missing).toEqual([])
  })

  it('has every rule that they need: no class of theirs is known to the office’s sheets alone', () => {
    const [ours, both] = [sheetsOf('app/public.css'), sheetsOf('app/office.css')]
    const classes = (sheet: string) => matches(read(`app/${sheet}`), CLASS)
    const known = new Set(ours.flatMap(classes))
    const foreign = new Set(both.flatMap(classes).filter((name) => !known.has(name)))
    const worn = shown.flatMap((path) =>
      matches(files.get(path)?.text ?? '', /className=("[^"]*"|\{[^}]*\})/g)
        .flatMap((text) => text.split(/[^\w-]+/))
        .filter((name) => foreign.has(name))
        .map((name) => `${path}: ${name}`),
    )
    expect(foreign.size).toBeGreaterThan(40)
    expect(worn).toEqual([])
  })

  it('is a part of the office’s, in the same order: a preview looks as the page will', () => {
    const [ours, both] = [sheetsOf('app/public.css'), sheetsOf('app/office.css')]
    expect(both.filter((sheet) => ours.includes(sheet))).toEqual(ours)
  })
})

// Seen to fail: the page that asks for a code once brought none.
it('every page brings one sheet, by itself or by a layout above it', () => {
  const pages = [...files.keys()].filter((path) => /^app\/.*page\.tsx$/.test(path))
  const sheetCount = (page: string) => {
    const folders = page.split('/').slice(0, -1)
    const layouts = folders.map((_, depth) => [...folders.slice(0, depth + 1), 'layout.tsx'].join('/'))
    const above = [page, ...layouts].map((path) => files.get(path)?.text ?? '')
    return matches(above.join('\n'), /^import '[./]+(public|office)\.css'$/gm).length
  }
  expect(pages.length).toBeGreaterThan(40)
  expect(pages.filter((page) => sheetCount(page) !== 1)).toEqual([])
})
