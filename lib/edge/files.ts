// The files of the build and of public/, as they lay on the disk at the start: a finite list, compressed when first asked for.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { makePage, type Page, type Told } from './page'

/** Files of another kind are not served. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
}

/** Where the files of an address lie below the root; a name with a hash in it never means anything else. */
const FOLDERS = [
  { address: '/_next/static', folder: '.next/static', cache: 'public, max-age=31536000, immutable' },
  { address: '', folder: 'public', cache: 'public, max-age=3600' },
]

export class Files {
  private readonly found: Map<string, Told & { path: string }>
  private readonly ready = new Map<string, Promise<Page>>()

  constructor(root: string) {
    this.found = new Map(FOLDERS.flatMap((folder) => filesIn(root, folder)))
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

function filesIn(root: string, { address, folder, cache }: (typeof FOLDERS)[number]) {
  const place = join(root, folder)
  const names = existsSync(place) ? readdirSync(place, { recursive: true, encoding: 'utf8' }) : []
  return names.flatMap((name): [string, Told & { path: string }][] => {
    const type = TYPES[extname(name)]
    // Every page brings the style: compressed once, as well as can be.
    const best = extname(name) === '.css' ? { quality: 11 } : {}
    return type ? [[`${address}/${name}`, { path: join(place, name), type, cache, ...best }]] : []
  })
}
