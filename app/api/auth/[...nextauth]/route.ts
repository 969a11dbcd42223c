import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/options'
import { isSameOrigin } from '@/lib/auth/same-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

async function answer(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions())(request, context)
}

/** next-auth asks for its own token only; a page of ours must have asked as well, as for every other change. */
async function change(request: Request, context: Context): Promise<Response> {
  return (await isSameOrigin()) ? answer(request, context) : new Response(null, { status: 403 })
}

export { answer as GET, change as POST }
