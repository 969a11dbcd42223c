// The accounts of the demo have published passwords: their logins are told apart, so that none is ever in use elsewhere.

/** What every login of the demo begins with, and no other. */
export const DEMO_LOGIN = 'demo-'

/** Whether it is one of the demo's: refused to be created, and to be started with, outside a demo (security.md, case 46). */
export function isDemoLogin(login: string): boolean {
  return login.startsWith(DEMO_LOGIN)
}
