import type { TestProject } from 'vitest/node'
import { startPostgres } from './start-postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the maintenance database of the test server. */
    postgres: string
  }
}

/**
 * Global setup of the project "postgres": one server for the whole run.
 * @returns the teardown, which stops the server and removes its data
 */
export default async function setup(project: TestProject) {
  const server = await startPostgres()
  project.provide('postgres', server.url)
  return server.stop
}
