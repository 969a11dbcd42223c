// Who is there in a seeded portal. All share one password, hashed once.
import { createHash, randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { PASSWORD } from '../fixtures'
import { insertRow, type PortalFile } from './portal-file'

export type Department = 'lead' | 'support' | 'stranger'
export type Departments = Record<Department, string>

/** lead and support share tasks; stranger leads tasks that neither has to do with; spare is there to be changed. */
export const PEOPLE = {
  lead: 'department',
  support: 'department',
  stranger: 'department',
  chief: 'administrator',
  chief2: 'administrator',
  disabled: 'department',
  spare: 'department',
} as const
export type Person = keyof typeof PEOPLE

/** A one-time link that nobody has used; its token goes into the address. */
export const LINK_TOKEN = 'a-link-that-was-sent-to-spare-and-is-still-good'

/** Three departments of the report that may have accounts. */
export function someDepartments(file: PortalFile): Departments {
  const rows = file.prepare('select id from departments where is_group = 0 order by position limit 3').all()
  const [lead, support, stranger] = (rows as { id: string }[]).map(({ id }) => id)
  if (!lead || !support || !stranger) throw new Error('the report names fewer than three departments')
  return { lead, support, stranger }
}

/** @returns account ids by person */
export async function insertPeople(
  file: PortalFile,
  departments: Departments,
  at: number,
): Promise<Record<Person, string>> {
  // Cheap on purpose: what it costs in earnest is tested elsewhere, and signing in makes it a full one.
  const passwordHash = await hash(PASSWORD, { memoryCost: 64, timeCost: 1 })
  const ids = Object.fromEntries(Object.keys(PEOPLE).map((login) => [login, randomUUID()]))
  for (const [login, role] of Object.entries(PEOPLE)) {
    const department = departments[login as Department] ?? departments.lead
    insertRow(file, 'accounts', {
      id: ids[login] ?? '',
      login,
      display_name: `人员-${login}`,
      role,
      department_id: role === 'department' ? department : null,
      password_hash: passwordHash,
      one_time: 0,
      auth_version: 1,
      created_at: at,
      disabled_at: null,
      // lead may also sign off what spare wrote; the others of a department write alone.
      duty: login === 'lead' ? 'reviewer' : 'clerk',
    })
  }
  insertRow(file, 'password_links', {
    id: createHash('sha256').update(LINK_TOKEN).digest('hex'),
    account_id: ids.spare ?? '',
    created_at: at,
    expires_at: at + 5 * 24 * 60 * 60 * 1000,
    used_at: null,
  })
  return ids as Record<Person, string>
}
