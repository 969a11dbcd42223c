import { Client } from 'pg'

/**
 * Makes an empty database on a running server.
 * @param server address of any database of that server, `postgres://…`
 * @param name of the new database: small letters, digits and underscores
 * @returns the address of the new database
 */
export async function createDatabase(server: string, name: string): Promise<string> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  return Object.assign(new URL(server), { pathname: `/${name}` }).href
}
