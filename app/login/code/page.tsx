import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { GateShell } from '@/components/office/gate-shell'
import { readHalfWay } from '@/lib/auth/half-way'
import { viewer } from '@/lib/auth/viewer'
import { officeCallback, officePaths } from '@/lib/paths'
import { officeFrame } from '@/lib/queries/office-frame'
import { login, loginCode } from '@/lib/text/zh/login'
import { enterCodeAction } from '../actions'
import '../../office.css'

export const metadata: Metadata = { title: loginCode.title, robots: { index: false } }

const FIELDS: FieldFacts[] = [
  {
    kind: 'text',
    name: 'code',
    label: loginCode.code,
    hint: loginCode.codeHint,
    autoComplete: 'one-time-code',
    plain: true,
  },
]

/** The second step, for whoever gave a right password a moment ago; anybody else begins at the first. */
export default async function LoginCodePage({ searchParams }: PageProps<'/login/code'>) {
  const asked = await searchParams
  const callback = officeCallback(String(asked.callback ?? '')) ?? ''
  if (await viewer()) redirect(callback || officePaths.workbench())
  if (!(await readHalfWay())) redirect(officePaths.login({ callback }))
  return (
    <GateShell frame={await officeFrame()}>
      <h1 className="title">{loginCode.title}</h1>
      <p className="mt-1 text-ink-2">{loginCode.lead}</p>
      <div className="mt-8">
        <StateForm
          action={enterCodeAction}
          fields={FIELDS}
          hidden={{ callback }}
          submit={login.submit}
          busy={login.busy}
          permalink={officePaths.loginCode({ callback })}
          signIn={officePaths.login({ callback })}
        />
      </div>
      <p className="mt-8 text-sm text-ink-2">
        {loginCode.lost}
        <a className="unbroken" href={officePaths.login({ callback })}>
          {loginCode.back}
        </a>
        {'。'}
      </p>
    </GateShell>
  )
}
