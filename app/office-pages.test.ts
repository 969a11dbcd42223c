// A page of the office asks only through questions made by defineQuery, which look at who asks (house.md, 3.4), and
// stands in the table by which proxy.ts chooses its status. Seen to fail: with taskPage asked by the entry's page, with
// the viewer read by a page, and with a row taken out of OFFICE_PAGES.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../lib/setup/fingerprint.mjs'
import { importsOf } from '../lib/setup/house/imports.mjs'
import { parse, walk } from '../lib/setup/house/syntax.mjs'

type Node = { type?: string; id?: { name?: string }; init?: { callee?: { name?: string } } }
type Named = { file: string; names: string[] }

const root = join(import.meta.dirname, '..')
const read = (path: string) => ({ path, text: readFileSync(join(root, path), 'utf8') })

const screens = filesUnder(root, 'app/office')
  .filter((path: string) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
  .map(read)
const pages = screens.filter(({ path }: { path: string }) => path.endsWith('/page.tsx'))

/** Shows what there is not, and asks only whether somebody is signed in (app/office/unanswered.tsx). */
const WITHOUT_QUESTION = 'app/office/[...rest]/page.tsx'
/** Tells of the asker alone, so it is open to all. */
const OPEN_TO_ALL = ['officeFrame']
/** What decides, reads or writes without asking who it is. */
const BEHIND = /^(db|lib\/(auth|commands|demo|env|start-up))(\/|$)/

/** The values, not the types, that a file takes from lib/queries. */
function questionsOf(file: { path: string; text: string }): Named[] {
  const { module } = parse(file) as { module: { staticImports: StaticImport[] } }
  return module.staticImports
    .filter(({ moduleRequest }) => moduleRequest.value.startsWith('@/lib/queries/'))
    .map(({ moduleRequest, entries }) => ({
      file: `${moduleRequest.value.slice(2)}.ts`,
      names: entries.filter(({ isType }) => !isType).map(({ importName }) => importName.name),
    }))
    .filter(({ names }) => names.length > 0)
}

type StaticImport = {
  moduleRequest: { value: string }
  entries: { isType: boolean; importName: { name: string } }[]
}

/** What a file of questions makes by defineQuery. */
function framedIn(path: string): string[] {
  const found: string[] = []
  walk(parse(read(path)).program, (node: Node) => {
    const isFramed = node.type === 'VariableDeclarator' && node.init?.callee?.name === 'defineQuery'
    if (isFramed && node.id?.name) found.push(node.id.name)
  })
  return found
}

describe('the screens of the office', () => {
  it('are found', () => {
    expect(pages.length).toBeGreaterThan(15)
  })

  it.each(screens)('$path asks by defineQuery alone', (file: { path: string; text: string }) => {
    for (const { file: asked, names } of questionsOf(file)) {
      expect(existsSync(join(root, asked))).toBe(true)
      const known = [...framedIn(asked), ...OPEN_TO_ALL]
      expect(names.filter((name) => !known.includes(name))).toEqual([])
    }
    const behind = importsOf(file, root).filter(({ target, isType }) => !isType && BEHIND.test(target))
    expect(behind).toEqual([])
  })

  it.each(pages)('$path asks something', (file: { path: string; text: string }) => {
    expect(questionsOf(file).length > 0).toBe(file.path !== WITHOUT_QUESTION)
  })

  it('have a row each by which their status is chosen', () => {
    const table = read('app/office-address.ts').text
    const rows = [...table.matchAll(/^ {2}'(\/office[^']*)':/gm)].map(([, row]) => row)
    const folders = pages.map(({ path }: { path: string }) => path.replace(/^app|\/page\.tsx$/g, ''))
    const asking = folders.filter((folder: string) => `app${folder}/page.tsx` !== WITHOUT_QUESTION)
    expect(rows.sort()).toEqual(asking.sort())
  })
})
