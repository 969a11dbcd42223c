import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { GateShell } from '@/components/office/gate-shell'
import { Inset } from '@/components/ui/inset'
import { viewer } from '@/lib/auth/viewer'
import { officeCallback, officePaths, publicPaths } from '@/lib/paths'
import { officeFrame } from '@/lib/queries/office-frame'
import { login } from '@/lib/text/zh/login'
import { signInAction } from './actions'
import '../office.css'

export const metadata: Metadata = { title: login.title, robots: { index: false } }

const FIELDS: FieldFacts[] = [
  {
    kind: 'text',
    name: 'login',
    label: login.account,
    hint: login.accountHint,
    autoComplete: 'username',
    plain: true,
  },
  { kind: 'password', name: 'password', label: login.password, autoComplete: 'current-password' },
]

type Search = { searchParams: Promise<{ callback?: string | string[]; notice?: string | string[] }> }

export default async function LoginPage({ searchParams }: Search) {
  const asked = await searchParams
  const callback = officeCallback(String(asked.callback ?? '')) ?? ''
  if (await viewer()) redirect(callback || officePaths.workbench())
  const notice = noticeOf(String(asked.notice ?? (callback && 'callback')))
  return (
    <GateShell frame={await officeFrame()}>
      <h1 className="title">{login.title}</h1>
      <p className="mt-1 text-ink-2">
        {login.lead}
        <a className="unbroken" href={publicPaths('plain').home()}>
          {login.home}
        </a>
        {'。'}
      </p>
      {notice && (
        <div className="mt-6">
          <Inset role="status">{notice}</Inset>
        </div>
      )}
      <div className="mt-8">
        <StateForm
          action={signInAction}
          fields={FIELDS}
          hidden={{ callback }}
          submit={login.submit}
          busy={login.busy}
          kept={login.kept}
          permalink={officePaths.login({ callback })}
          signIn={officePaths.login()}
        />
      </div>
      <p className="mt-8 text-sm text-ink-2">{login.forgotten}</p>
    </GateShell>
  )
}

const noticeOf = (name: string) =>
  Object.hasOwn(login.notices, name) ? login.notices[name as keyof typeof login.notices] : null
