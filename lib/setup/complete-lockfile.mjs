// Run after each change of dependencies: adds to package-lock.json the packages of other platforms that npm left out,
// because the registry it asked did not serve them. Without them `npm ci` refuses the lockfile (EUSAGE).
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = {
  ...{ arm: 'arm', arm64: 'arm64', armhf: 'arm', armv7: 'arm', ia32: 'ia32', loong64: 'loong64' },
  ...{ mips64el: 'mips64el', ppc64: 'ppc64', ppc64le: 'ppc64', riscv64: 'riscv64', s390x: 's390x' },
  ...{ universal: undefined, wasm32: 'wasm32', x64: 'x64' },
}

const lockfile = new URL('../../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(lockfile, 'utf8'))
let added = 0

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue
    lock.packages[besideSibling(path, entry, name)] = platformEntry(name, range, entry.dev)
    added += 1
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a === b ? 0 : a.localeCompare(b, 'en'))),
)
writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`)
console.log(
  `补入其他平台的可选依赖 ${added} 项。 / ${added} packages of other platforms added to package-lock.json.`,
)

/** Does Node, looking from `path` upwards, meet an entry for `name`? */
function isLocked(path, name) {
  if (lock.packages[inside(path, name)]) return true
  return path !== '' && isLocked(parent(path), name)
}

function inside(path, name) {
  return `${path ? `${path}/` : ''}node_modules/${name}`
}

function parent(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))
}

/** npm puts all platforms of a package into one folder: the one where this platform's lies. */
function besideSibling(path, entry, name) {
  for (let folder = path; ; folder = parent(folder)) {
    const found = Object.keys(entry.optionalDependencies).some(
      (other) => lock.packages[inside(folder, other)],
    )
    if (found) return inside(folder, name)
    if (folder === '') throw new Error(`${name}: no variant of ${path} is in the lockfile`)
  }
}

/** System, processor and C library stand in the package's name, `@scope/binding-linux-arm64-musl`. */
function platformEntry(name, range, dev) {
  const words = name.slice(name.indexOf('/') + 1).split('-')
  const os = words.filter((word) => SYSTEMS.includes(word === 'windows' ? 'win32' : word))
  const cpu = words.map((word) => PROCESSORS[word]).filter(Boolean)
  if (os.length + cpu.length === 0) throw new Error(`${name}: no platform in its name`)
  return {
    version: range.replace(/^[~^]/, ''),
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(words.some((word) => word.startsWith('musl')) && { libc: ['musl'] }),
    optional: true,
    ...(os.length > 0 && { os: os.map((word) => (word === 'windows' ? 'win32' : word)) }),
  }
}
