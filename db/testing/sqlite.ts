import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

// Setup of the project "sqlite": every test file gets an empty database file of its own. The address is set here, at the
// top, because the column kit is chosen when a test imports the schema.
const folder = mkdtempSync(join(tmpdir(), 'jiannuo-sqlite-'))
process.env.DATABASE_URL = `file:${join(folder, 'test.db')}`
process.env.DATA_DIR = folder

afterAll(() => rmSync(folder, { recursive: true, force: true }))
