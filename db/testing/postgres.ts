import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { createDatabase } from '@/db/testing/create-database'

// Setup of the project "postgres": every test file gets an empty database on the server that global setup started. The
// address is set here, at the top, because the column kit is chosen when a test imports the schema.
const folder = mkdtempSync(join(tmpdir(), 'jiannuo-postgres-'))
process.env.DATABASE_URL = await createDatabase(inject('postgres'), `test_${randomBytes(6).toString('hex')}`)
process.env.DATA_DIR = folder

afterAll(() => rmSync(folder, { recursive: true, force: true }))
