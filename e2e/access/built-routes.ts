// What the build holds: every page, handler and server action, as Next wrote them down.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type BuiltAction = {
  id: string
  /** Its page's folder and its name: `login#signInAction` */
  name: string
  /** The pages that carry it, as `/login`. */
  pages: string[]
}

type ActionManifest = {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>
}

const SERVER = join(import.meta.dirname, '..', '..', '.next', 'server')

const read = <T>(name: string): T => JSON.parse(readFileSync(join(SERVER, name), 'utf8')) as T

/** Every server action that some page carries. */
export function builtActions(): BuiltAction[] {
  const { node } = read<ActionManifest>('server-reference-manifest.json')
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename.replace(/^app\/|\/actions\.ts$/g, '')}#${exportedName}`,
    pages: Object.keys(workers).map((worker) => addressOf(worker.replace(/^app/, ''))),
  }))
}

/** Every page and handler, `/office/entry/[task]/[quarter]`; Next's own two frames left out. */
export function builtRoutes(): string[] {
  const paths = Object.keys(read<Record<string, string>>('app-paths-manifest.json')).map(addressOf)
  return paths.filter((path) => !path.startsWith('/_')).sort()
}

/** The file's place without its last word and without groups: `/(public)/tasks/page` is at `/tasks`. */
function addressOf(file: string): string {
  return file.replace(/\/(page|route)$/, '').replace(/\/\([^/)]+\)/g, '') || '/'
}
