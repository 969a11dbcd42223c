// The people of the sample: those of the published accounts, and one of each department that leads a task.
import 'server-only'
import { administrators } from '@/db/reads/accounts'
import { clerkOf, type DemoAccount } from '@/db/seed/demo/sample'
import { firstAdministrator } from '@/lib/auth/first-administrator'
import { setPassword } from '@/lib/auth/set-password'
import { signIn } from '@/lib/auth/sign-in'
import { actingAs, type Viewer } from '@/lib/auth/viewer'
import { createAccount } from '@/lib/commands/create-account'
import { DEMO_LOGIN } from '@/lib/domain/demo-login'
import { accepted } from './accepted'
import { pick } from './chance'

/** What they act from: this machine. */
const ADDRESS = '127.0.0.1'

type Member = Omit<DemoAccount, 'password'> & { password: string | null }

export type Cast = {
  chief: Viewer
  /** Somebody of the department that leads; which colleague depends on the name. */
  writer: (department: string, name: string) => Viewer
  /** One of the administrators. */
  reviewer: (name: string) => Viewer
}

/** Creates all accounts and sets the published passwords, each by the way that people take. */
/** A department that leads, by id, and what it is called. */
export type Lead = { id: string; name: string }

export async function assembleCast(accounts: DemoAccount[], leads: Lead[]): Promise<Cast> {
  const [first, ...published] = accounts
  if (!first) throw new Error('the sample has no accounts')
  const chief = await firstOf(first)
  const others = [...published, ...unpublished(accounts, leads)]
  const viewers: { member: Member; viewer: Viewer }[] = [{ member: first, viewer: chief }]
  for (const member of others) viewers.push({ member, viewer: await joined(chief, member) })
  const those = (belongs: (member: Member) => boolean) =>
    viewers.filter(({ member }) => belongs(member)).map(({ viewer }) => viewer)
  return {
    chief,
    writer: (department, name) =>
      pick(
        those((member) => member.department === department),
        name,
      ),
    reviewer: (name) =>
      pick(
        those(({ role }) => role === 'administrator'),
        name,
      ),
  }
}

/** Departments without a published account have one that nobody can sign in to: its invitation is open. */
function unpublished(accounts: DemoAccount[], leads: Lead[]): Member[] {
  const known = accounts.map(({ department }) => department)
  return leads
    .filter(({ id }) => !known.includes(id))
    .map(({ id, name }) => ({
      name: clerkOf(name),
      login: `${DEMO_LOGIN}${id}`,
      password: null,
      role: 'department',
      department: id,
    }))
}

async function firstOf({ name, login, password }: DemoAccount): Promise<Viewer> {
  const made = await firstAdministrator(name, login)
  if (!made) throw new Error('somebody is here already')
  const answer = await signIn({ login, password: made.password, address: ADDRESS })
  if (answer.kind !== 'setPassword') throw new Error(`the first administrator cannot sign in: ${answer.kind}`)
  await ownPassword(answer.token, password)
  const [account] = await administrators()
  if (!account) throw new Error('the first administrator is gone')
  return viewerOf({ accountId: account.id, role: 'administrator', departmentId: null }, name)
}

async function joined(chief: Viewer, member: Member): Promise<Viewer> {
  const { name, login, role, department, password } = member
  const asked = { login, displayName: name, role, department: department ?? '' }
  const made = accepted(await actingAs(chief, () => createAccount(asked)), `account ${login}`)
  if (password) await ownPassword(made.token, password)
  const accountId = made.account
  return department === null
    ? viewerOf({ accountId, role: 'administrator', departmentId: null }, name)
    : viewerOf({ accountId, role: 'department', departmentId: department }, name)
}

async function ownPassword(token: string, password: string): Promise<void> {
  const answer = await setPassword({ token, password, address: ADDRESS })
  if (answer !== 'set') throw new Error(`a published password is refused: ${answer}`)
}

function viewerOf(actor: Viewer['actor'], displayName: string): Viewer {
  return { actor, displayName, sessionId: 'demo', address: ADDRESS }
}
