import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Three projects: pure rules, and every database test once on each engine (docs/decisions/001).
const alias = { '@': here('.'), 'server-only': here('./db/testing/server-only.ts') }
// What a shipped report says is read from files alone: its tests are pure.
const databaseTests = [
  'db/*.test.ts',
  'db/!(seed)/**/*.test.ts',
  'db/seed/*.test.ts',
  'db/seed/!(report-*)/**/*.test.ts',
  'lib/commands/**/*.test.ts',
  'lib/queries/**/*.test.ts',
  'lib/auth/**/*.test.ts',
  'lib/demo/{play,prepare}-demo.test.ts',
  'lib/start-up.test.ts',
]

export default defineConfig({
  resolve: { alias },
  test: {
    // Left to itself vitest keeps one core free: on two that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Pure rules leave nothing behind in a module: files share what one has read. Whoever mocks one reads it alone.
          isolate: false,
          testTimeout: 30_000,
          include: ['{app,components,db,lib}/**/*.test.{ts,tsx}'],
          exclude: databaseTests,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'sqlite',
          testTimeout: 180_000,
          hookTimeout: 120_000,
          include: databaseTests,
          setupFiles: ['db/testing/sqlite.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'postgres',
          testTimeout: 180_000,
          hookTimeout: 120_000,
          include: databaseTests,
          globalSetup: ['db/testing/postgres-server.ts'],
          setupFiles: ['db/testing/postgres.ts'],
        },
      },
    ],
  },
})
