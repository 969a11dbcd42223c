import { StateForm } from '@/components/form/state-form'
import { QrCode } from '@/components/office/qr-code'
import { Section } from '@/components/ui/section'
import { officePaths } from '@/lib/paths'
import type { OwnAccount } from '@/lib/queries/own-account'
import { ownAccountText } from '@/lib/text/zh/own-account'
import { beginSecondFactorAction, confirmSecondFactorAction, removeSecondFactorAction } from '../actions'

const words = ownAccountText.factor
const HERE = officePaths.ownAccount()
const FORM = {
  permalink: `${HERE}#factor`,
  signIn: officePaths.login({ callback: HERE }),
  busy: ownAccountText.busy,
}

const CODE = { kind: 'text' as const, name: 'code', autoComplete: 'one-time-code', plain: true }

/** The second factor as it stands: none, taken up by an app and to be confirmed, or set. */
export function SecondFactor({ account }: { account: OwnAccount }) {
  return (
    <Section title={words.title} id="factor" className="first:mt-0 md:first:mt-0">
      <p className="mb-4 max-w-160 text-sm">{words.lead[account.factor]}</p>
      {account.factor === 'set' && <p className="mb-4 text-sm">{words.left(account.recoveryLeft)}</p>}
      {account.enrolment && <Enrolment {...account.enrolment} />}
      {/* One form in one place, so that what it says once it is done stays while the page around it changes. */}
      {account.factor !== 'none' && <CodeForm account={account} />}
      {account.factor !== 'set' && <Begin again={account.factor === 'begun'} />}
    </Section>
  )
}

function Enrolment({ secret, address }: { secret: string; address: string }) {
  return (
    <div className="mb-6">
      <QrCode text={address} label={words.qr} />
      <p className="mt-3 text-sm">{words.byHand}</p>
      <p>
        <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </div>
  )
}

function CodeForm({ account }: { account: OwnAccount }) {
  const isSet = account.factor === 'set'
  return (
    <>
      <StateForm
        {...FORM}
        key="confirm"
        action={confirmSecondFactorAction}
        fields={isSet ? [] : [{ ...CODE, label: words.code, hint: words.codeHint }]}
        submit={isSet ? undefined : words.confirm}
        scope="confirm"
      />
      {isSet && (
        <StateForm
          {...FORM}
          action={removeSecondFactorAction}
          fields={[{ ...CODE, label: words.codeToRemove, hint: words.codeToRemoveHint }]}
          submit={words.remove}
          kind="outline"
          scope="remove"
        />
      )}
    </>
  )
}

function Begin({ again }: { again: boolean }) {
  return (
    <div className="mt-6">
      <StateForm
        {...FORM}
        action={beginSecondFactorAction}
        fields={[]}
        submit={again ? words.beginAgain : words.begin}
        kind={again ? 'outline' : 'solid'}
      />
    </div>
  )
}
