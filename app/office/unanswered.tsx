import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { KeptText } from '@/components/form/kept-text'
import { OfficeState } from '@/components/office/office-state'
import type { FormAction } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { Answer } from '@/lib/queries/define-query'
import { officeFrame } from '@/lib/queries/office-frame'

type Page = {
  /** The page's own address: where to come back to after signing in. */
  here: string
  /** The page's forms, each with its permalink, so that what was posted after a session's end is not lost. */
  forms?: { action: FormAction; permalink: string }[]
}

/**
 * What a page of the office shows when its question was not answered. Anonymous readers go to sign in, unless they
 * have just posted something without script: then that is shown first.
 */
export async function unanswered(
  answer: Exclude<Answer<unknown>, { kind: 'answer' }>,
  { here, forms = [] }: Page,
): Promise<ReactNode> {
  if (answer.kind === 'forbidden') return <OfficeState kind="forbidden" />
  if (answer.kind === 'enrol') redirect(officePaths.ownAccount())
  if (answer.kind === 'notFound') return <OfficeState kind="missing" />
  const signIn = officePaths.login({ callback: here })
  if (forms.length === 0 || !(await isPosted())) redirect(signIn)
  return forms.map((form) => <KeptText key={form.permalink} {...form} signIn={signIn} />)
}

/** An address that no page of the office has, once proxy.ts let it through: to sign in first, whoever did not. */
export async function nothingAt(here: string): Promise<ReactNode> {
  const { person } = await officeFrame()
  return unanswered({ kind: person ? 'notFound' : 'signedOut' }, { here })
}

/** Whether a form was sent without script: only then does the page render in answer to a post. */
async function isPosted(): Promise<boolean> {
  return (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false
}
