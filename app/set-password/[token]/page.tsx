import type { Metadata } from 'next'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { GateShell } from '@/components/office/gate-shell'
import { ButtonLink } from '@/components/ui/button'
import { linkLogin } from '@/lib/auth/choose-password'
import { officePaths } from '@/lib/paths'
import { officeFrame } from '@/lib/queries/office-frame'
import { login, setPassword } from '@/lib/text/zh/login'
import { choosePasswordAction } from './actions'
import '../../office.css'

export const metadata: Metadata = { title: setPassword.title, robots: { index: false } }

const FIELDS: FieldFacts[] = [
  { kind: 'password', name: 'password', label: setPassword.password, autoComplete: 'new-password' },
  { kind: 'password', name: 'passwordAgain', label: setPassword.again, autoComplete: 'new-password' },
]

export default async function SetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const account = await linkLogin(token)
  return (
    <GateShell frame={await officeFrame()}>
      {account ? <Choose token={token} account={account} /> : <Unusable />}
    </GateShell>
  )
}

function Choose({ token, account }: { token: string; account: string }) {
  return (
    <>
      <h1 className="title">{setPassword.title}</h1>
      <p className="mt-1 text-ink-2">{setPassword.lead(account)}</p>
      <h2 className="mt-6 text-base">{setPassword.rulesTitle}</h2>
      <ul className="list-disc pl-5 text-sm">
        {setPassword.rules.map((rule) => (
          <li key={rule} className="mt-1">
            {rule}
          </li>
        ))}
      </ul>
      <div className="mt-8">
        <StateForm
          action={choosePasswordAction}
          fields={FIELDS}
          hidden={{ token }}
          submit={setPassword.submit}
          busy={setPassword.busy}
          kept={login.kept}
          permalink={officePaths.setPassword(token)}
          signIn={officePaths.login()}
        >
          {/* For password keepers: they file the new password under this name. */}
          <input type="text" autoComplete="username" value={account} readOnly hidden />
        </StateForm>
      </div>
      <p className="mt-8 text-sm text-ink-2">{setPassword.after}</p>
    </>
  )
}

function Unusable() {
  return (
    <>
      <h1 className="title">{setPassword.usedTitle}</h1>
      <p className="mt-2">{setPassword.used}</p>
      <p className="mt-2">{setPassword.usedNext}</p>
      <p className="mt-6">
        <ButtonLink kind="outline" href={officePaths.login()} rel="noreferrer">
          {setPassword.toLogin}
        </ButtonLink>
      </p>
    </>
  )
}
