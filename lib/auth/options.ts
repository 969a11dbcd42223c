// next-auth's part: it reads the same cookie as lib/auth/cookie.ts and checks passwords by the same signIn.
import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { clientAddress } from './client-address'
import { SESSION_SECONDS, sessionCookieName, sessionCookieOptions, sessionSecret } from './cookie'
import { endCurrentSession } from './leave'
import { signIn } from './sign-in'

const credentials = z.object({
  login: z.string().max(200),
  password: z.string().max(1000),
  code: z.string().max(40).optional(),
})

const OWN_PAGE = '/login'

/** Its codes alone: what it would add comes from the request, and so may the code (its `_log` takes one). */
const tell = (code: string) => {
  if (/^[A-Z_]{1,60}$/.test(code)) console.error(`next-auth: ${code}`)
}

/** Built at the first request, when the settings are there; no page of next-auth's own is ever shown. */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    logger: { error: tell, warn: tell, debug: () => {} },
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: OWN_PAGE, signOut: OWN_PAGE, error: OWN_PAGE, verifyRequest: OWN_PAGE },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    providers: [
      Credentials({
        credentials: { login: { type: 'text' }, password: { type: 'password' }, code: { type: 'text' } },
        authorize: async (given) => {
          const parsed = credentials.safeParse(given)
          if (!parsed.success) return null
          const answer = await signIn({ code: '', ...parsed.data, address: await clientAddress() })
          return answer.kind === 'in' ? { id: answer.sessionId } : null
        },
      }),
    ],
    // Its own sign-out only drops the cookie; the row must end too, or a copy of the cookie would live on.
    events: { signOut: endCurrentSession },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      // Whatever this returned would be served to any script at /api/auth/session.
      session: ({ session }) => ({ expires: session.expires }),
    },
  }
}
