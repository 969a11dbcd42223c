import { defineConfig } from 'drizzle-kit'
import { dialectOf } from './db/dialect-name'

// Run once for each engine by `npm run db:generate`: one schema, two migration folders.
const dialect = dialectOf(process.env.DATABASE_URL)

export default defineConfig({
  dialect: dialect === 'postgres' ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: `./db/migrations/${dialect}`,
})
