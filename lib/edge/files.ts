// The files of the build and of public/, as they lay on the disk at the start: a finite list, compressed when first asked for.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { makePage, type Page } from './page'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
}
/** Every page brings it: compressed once, as well as can be. */
const STYLE = '.css'
/** A name with a hash in it never means anything else. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'

/** Where the files of an address lie below the root. */
const FOLDERS = [
  { address: '/_next/static', folder: '.next/static', cache: FOR_EVER },
  { address: '', folder: 'public', cache: FOR_AN_HOUR },
]

type File = { path: string; cache: string; type: string; quality?: number }

export class Files {
  private readonly found: Map<string, File>
  private readonly ready = new Map<string, Promise<Page>>()

  constructor(root: string) {
    this.found = new Map(FOLDERS.flatMap((folder) => filesIn(root, folder)))
  }

  /** Addresses of the style files. */
  get styles(): string[] {
    return [...this.found.keys()].filter((address) => address.endsWith(STYLE))
  }

  find(url: string): Promise<Page> | null {
    const [address = ''] = url.split('?', 1)
    const file = this.found.get(address)
    if (!file) return null
    const page = this.ready.get(address) ?? makePage(readFileSync(file.path), file)
    this.ready.set(address, page)
    return page
  }
}

/** Files of a kind that is not known here are not served. */
function filesIn(root: string, { address, folder, cache }: (typeof FOLDERS)[number]): [string, File][] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const [type, quality] = [TYPES[extname(name)], extname(name) === STYLE ? 11 : undefined]
    return type ? [[`${address}/${name}`, { path: join(path, name), cache, type, quality }]] : []
  })
}
