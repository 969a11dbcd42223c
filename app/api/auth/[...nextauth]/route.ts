import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/options'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { officePaths } from '@/lib/paths'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What scripts ask. Its pages are not ours: whoever opens one is sent to sign in, with nothing of what was sent along. */
const ANSWERED = ['session', 'csrf', 'providers']

async function answer(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions())(request, context)
}

async function read(request: Request, context: Context): Promise<Response> {
  const [action = ''] = (await context.params).nextauth
  if (ANSWERED.includes(action)) return answer(request, context)
  return new Response(null, { status: 302, headers: { location: officePaths.login() } })
}

/** next-auth asks for its own token only; a page of ours must have asked as well, as for every other change. */
async function change(request: Request, context: Context): Promise<Response> {
  return (await isSameOrigin()) ? answer(request, context) : new Response(null, { status: 403 })
}

export { change as POST, read as GET }
