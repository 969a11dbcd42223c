// Who changes something: every server action of the build (security.md, rows 1 and 2).
// yes: rows change when this reader calls it with everything right · no: they do not.
import { PASSWORD } from '../fixtures'
import type { Seeded } from '../seeded/fixtures'
import { LINK_TOKEN } from '../seeded/people'
import type { Whose } from '../seeded/subjects'
import { type Reader, readTable } from './table'

export const ACTIONS = readTable(`
                                             anonymous  lead   support  chief  disabled
  login#signInAction                         yes        yes    yes      yes    no
  set-password/[token]#choosePasswordAction  yes        yes    yes      yes    yes
    a stranger's                             no         no     no       no     no
  office#signOutAction                       no         yes    yes      yes    no
  office/admin/accounts#createAccountAction  no         no     no       yes    no
  office/admin/accounts#inviteAccountAction  no         no     no       no     no
    a stranger's                             no         no     no       yes    no
  office/admin/accounts#disableAccountAction no         no     no       no     no
    a stranger's                             no         no     no       yes    no
  office/admin/accounts#enableAccountAction  no         no     no       yes    no
`)

export type Caller = { seeded: Seeded; whose: Whose; reader: Reader }
export type Sent = { path: string; fields: Record<string, string | string[]> }

/** What each action's form would send, and from which page, with everything right. */
const SENT: Record<string, (caller: Caller) => Sent> = {
  signInAction: ({ reader }) => {
    const login = reader === 'anonymous' ? 'spare' : reader
    return { path: '/login', fields: { login, password: PASSWORD } }
  },
  signOutAction: () => ({ path: '/office/admin/accounts', fields: {} }),
  // The link is what allows it, whoever holds it; the stranger's was never sent.
  choosePasswordAction: ({ whose }) => {
    const token = whose === 'own' ? LINK_TOKEN : 'never-sent'
    const password = `${PASSWORD}2`
    return { path: `/set-password/${token}`, fields: { token, password, passwordAgain: password } }
  },
  createAccountAction: ({ seeded }) => {
    const department = seeded.departments.lead
    const fields = { login: 'newcomer', displayName: '新来的同事', role: 'department', department }
    return { path: '/office/admin/accounts/create', fields }
  },
  inviteAccountAction: ({ seeded, whose }) => account(whose === 'own' ? seeded.ids.chief : seeded.ids.spare),
  disableAccountAction: ({ seeded, whose }) => account(whose === 'own' ? seeded.ids.chief : seeded.ids.spare),
  enableAccountAction: ({ seeded }) => account(seeded.ids.disabled),
}

const account = (id: string): Sent => ({ path: `/office/admin/accounts/${id}`, fields: { account: id } })

/** The call of an action by its full name. */
export function sentBy(action: string, caller: Caller): Sent {
  const sent = SENT[action.split('#')[1] ?? '']
  if (!sent) throw new Error(`nothing is known to send for ${action}`)
  return sent(caller)
}
