import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { Standing } from '@/components/admin/account-table'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Facts } from '@/components/ui/facts'
import { Section } from '@/components/ui/section'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import { type AccountLine, accountPage } from '@/lib/queries/account-list'
import { day, dayAndTime } from '@/lib/text/format'
import { accounts, dutyWords, roleWords } from '@/lib/text/zh/admin-accounts'
import { ownAccountText } from '@/lib/text/zh/own-account'
import {
  disableAccountAction,
  enableAccountAction,
  handOverAccountAction,
  inviteAccountAction,
  resetSecondFactorAction,
  setAccountDutyAction,
} from '../actions'
import { dutyField, handOverFields } from './_components/account-fields'

export const metadata: Metadata = { title: accounts.title }

type Params = { params: Promise<{ account: string }> }

export default async function AccountPage({ params }: Params) {
  const { account: id } = await params
  const answer = await accountPage(id)
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.account(id) })
  const { account, colleagues } = answer.view
  return (
    <>
      <PageHead
        title={account.login}
        lead={`${account.displayName}，${account.department ?? accounts.supervision}`}
        above={[{ label: accounts.title, href: officePaths.accounts() }]}
      />
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <div>
          {account.isOwn ? <OwnNote /> : <Steps account={account} />}
          {account.role === 'department' && <HandOver account={account} colleagues={colleagues} />}
        </div>
        <div className="max-lg:mt-12">
          <AccountFacts account={account} />
        </div>
      </div>
    </>
  )
}

function OwnNote() {
  return (
    <p className="max-w-160">
      {accounts.ownNote}
      <a href={officePaths.ownAccount()}>{ownAccountText.title}</a>
      {'。'}
    </p>
  )
}

/** What can be done with the account as it stands. */
function Steps({ account }: { account: AccountLine }) {
  if (account.standing === 'disabled')
    return <Step account={account} name="enable" action={enableAccountAction} lead={accounts.enableLead} />
  const isSet = account.standing === 'ready'
  return (
    <>
      <Step
        account={account}
        name="invite"
        action={inviteAccountAction}
        lead={isSet ? accounts.resetLead : accounts.inviteLead}
      />
      {account.role === 'department' && (
        <Step
          account={account}
          name="duty"
          action={setAccountDutyAction}
          lead={accounts.dutyLead}
          fields={[dutyField('duty', accounts.fields.duty, account.duty)]}
        />
      )}
      {account.secondFactor && (
        <Step
          account={account}
          name="resetFactor"
          action={resetSecondFactorAction}
          lead={accounts.resetFactorLead}
        />
      )}
      <Step account={account} name="disable" action={disableAccountAction} lead={accounts.disableLead} />
    </>
  )
}

/** Stays where it is once the account is disabled by it: the link that it tells is shown this once. */
function HandOver({ account, colleagues }: { account: AccountLine; colleagues: AccountLine[] }) {
  const isOver = account.standing === 'disabled'
  return (
    <Step
      account={account}
      name="handOver"
      action={handOverAccountAction}
      lead={isOver ? accounts.handOverDone : accounts.handOverLead}
      fields={isOver ? [] : handOverFields(account, colleagues)}
      isOver={isOver}
    />
  )
}

type StepProps = {
  account: AccountLine
  name: keyof typeof WORDS
  action: FormAction<Told>
  lead: string
  fields?: FieldFacts[]
  /** Nothing is left to send. */
  isOver?: boolean
}

const WORDS = {
  invite: { title: accounts.linkTitle, submit: accounts.inviteSubmit, busy: accounts.inviteBusy },
  disable: { title: accounts.disableTitle, submit: accounts.disableSubmit, busy: accounts.disableBusy },
  duty: { title: accounts.dutyTitle, submit: accounts.dutySubmit, busy: accounts.dutyBusy },
  resetFactor: {
    title: accounts.resetFactorTitle,
    submit: accounts.resetFactorSubmit,
    busy: accounts.resetFactorBusy,
  },
  handOver: {
    title: accounts.handOverTitle,
    submit: accounts.handOverSubmit,
    busy: accounts.handOverBusy,
  },
  enable: { title: accounts.enableTitle, submit: accounts.enableSubmit, busy: accounts.enableBusy },
}

function Step({ account, name, action, lead, fields = [], isOver }: StepProps) {
  const here = officePaths.account(account.id)
  const { title, submit, busy } = WORDS[name]
  return (
    <Section title={title} id={name} className="first:mt-0 md:first:mt-0">
      <p className="mb-4 max-w-160 text-sm">{lead}</p>
      <StateForm
        action={action}
        fields={fields}
        scope={name}
        hidden={{ account: account.id }}
        submit={isOver ? undefined : submit}
        busy={busy}
        kind="outline"
        permalink={`${here}#${name}`}
        signIn={officePaths.login({ callback: here })}
      />
    </Section>
  )
}

function AccountFacts({ account }: { account: AccountLine }) {
  const { facts } = accounts
  return (
    <Facts
      title={accounts.factsTitle}
      facts={[
        { term: facts.standing, value: <Standing line={account} /> },
        { term: facts.role, value: roleWords[account.role] },
        ...(account.role === 'department' ? [{ term: facts.duty, value: dutyWords[account.duty] }] : []),
        { term: facts.factor, value: account.secondFactor ? accounts.factorOn : accounts.factorOff },
        {
          term: facts.lastSignIn,
          value: account.lastSignIn ? dayAndTime(account.lastSignIn) : accounts.never,
        },
        { term: facts.createdAt, value: day(account.createdAt) },
      ]}
      note={<a href={officePaths.events({ person: account.id })}>{accounts.events}</a>}
    />
  )
}
