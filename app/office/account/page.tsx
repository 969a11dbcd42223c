import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Facts } from '@/components/ui/facts'
import { Inset } from '@/components/ui/inset'
import { Section } from '@/components/ui/section'
import { officePaths } from '@/lib/paths'
import { type OwnAccount, ownAccount } from '@/lib/queries/own-account'
import { dayAndTime } from '@/lib/text/format'
import { dutyWords, roleWords } from '@/lib/text/zh/admin-accounts'
import { ownAccountText as words } from '@/lib/text/zh/own-account'
import { SecondFactor } from './_components/second-factor'
import { changePasswordAction, signOutEverywhereAction } from './actions'

export const metadata: Metadata = { title: words.title }

const HERE = officePaths.ownAccount()
const FORM = { permalink: HERE, signIn: officePaths.login({ callback: HERE }) }

export default async function OwnAccountPage() {
  const answer = await ownAccount()
  if (answer.kind !== 'answer') return unanswered(answer, { here: HERE })
  const account = answer.view
  return (
    <>
      <PageHead title={words.title} lead={words.lead(account.login, account.displayName)} />
      {account.isRequired && <Inset>{words.required}</Inset>}
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <div>
          <SecondFactor account={account} />
          <Password />
        </div>
        <div className="max-lg:mt-12">
          <AccountFacts account={account} />
        </div>
      </div>
    </>
  )
}

function Password() {
  const { password } = words
  return (
    <Section title={password.title} id="password">
      <p className="mb-4 max-w-160 text-sm">{password.lead}</p>
      <StateForm
        {...FORM}
        action={changePasswordAction}
        fields={[
          { kind: 'password', name: 'passwordNow', label: password.now, autoComplete: 'current-password' },
          { kind: 'password', name: 'password', label: password.next, autoComplete: 'new-password' },
          { kind: 'password', name: 'passwordAgain', label: password.again, autoComplete: 'new-password' },
        ]}
        submit={password.submit}
        busy={words.busy}
        kind="outline"
        scope="password"
      />
    </Section>
  )
}

function AccountFacts({ account }: { account: OwnAccount }) {
  const { role, duty, sessions } = account
  return (
    <>
      <Facts
        title={words.facts.title}
        facts={[
          { term: words.facts.role, value: roleWords[role] },
          ...(role === 'department' ? [{ term: words.facts.duty, value: dutyWords[duty] }] : []),
        ]}
      />
      <Facts
        title={words.sessions.title}
        facts={sessions.map(({ startedAt, seenAt }) => ({
          term: words.sessions.since(dayAndTime(startedAt)),
          value: words.sessions.seen(dayAndTime(seenAt)),
        }))}
      />
      <StateForm
        {...FORM}
        action={signOutEverywhereAction}
        fields={[]}
        submit={words.sessions.submit}
        busy={words.busy}
        kind="outline"
      />
    </>
  )
}
