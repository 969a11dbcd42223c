import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { Section } from '@/components/ui/section'
import { printQuarter } from '@/lib/domain/quarter'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import { officePaths } from '@/lib/paths'
import type { ExtensionLine } from '@/lib/queries/extension-list'
import type { ExtensionPage } from '@/lib/queries/extension-pages'
import { dayAndTime } from '@/lib/text/format'
import { saidDayWords } from '@/lib/text/zh/business-days'
import { deadline } from '@/lib/text/zh/deadlines'
import { extensions } from '@/lib/text/zh/extensions'
import { grantExtensionAction, grantUnaskedAction, refuseExtensionAction } from '../actions'

type Deciding = { page: ExtensionPage; waiting: ExtensionLine; here: string }

/** What was asked, and the two answers. */
export function DecideForms({ page, waiting, here }: Deciding) {
  const { fields } = extensions
  const shared = { hidden: { extension: waiting.id }, signIn: officePaths.login({ callback: here }) }
  const wanted = printShanghaiDate(waiting.wantedUntil)
  return (
    <Section title={extensions.waitingTitle}>
      <p>{extensions.waitingText(deadline(waiting.wantedUntil), dayAndTime(waiting.requestedAt))}</p>
      <p className="mb-6 max-w-160 whitespace-pre-wrap text-ink-2">{waiting.reason}</p>
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        {page.kind && (
          <StateForm
            {...shared}
            action={grantExtensionAction}
            fields={[
              untilField(fields.grantUntil, fields.untilHint, wanted),
              {
                ...{ kind: 'area', name: 'reason', label: fields.grantReason, rows: 2 },
                hint: fields.grantReasonHint,
              },
            ]}
            submit={extensions.grant}
            busy={extensions.granting}
            permalink={here}
            scope="grant"
          />
        )}
        <StateForm
          {...shared}
          action={refuseExtensionAction}
          fields={[{ kind: 'area', name: 'reason', label: fields.refuseReason, rows: 3 }]}
          kind="outline"
          submit={extensions.refuse}
          busy={extensions.refusing}
          permalink={`${here}#refuse`}
          scope="refuse"
        />
      </div>
    </Section>
  )
}

/** Nobody asked; shown as long as there is something to give. */
export function UnaskedForm({ page, here }: { page: ExtensionPage; here: string }) {
  const { fields } = extensions
  if (!page.kind) return null
  return (
    <Section title={extensions.unaskedTitle}>
      <StateForm
        action={grantUnaskedAction}
        fields={[
          untilField(fields.grantUntil, saidDayWords(page.offered), page.offered.day),
          {
            ...{ kind: 'area', name: 'reason', label: fields.unaskedReason, rows: 2 },
            hint: fields.unaskedReasonHint,
          },
        ]}
        hidden={{ task: page.task.id, quarter: printQuarter(page.quarter) }}
        submit={extensions.grantUnasked}
        busy={extensions.granting}
        permalink={`${here}#unasked`}
        scope="unasked"
        signIn={officePaths.login({ callback: here })}
      />
    </Section>
  )
}

const untilField = (label: string, hint: string, value: string): FieldFacts => ({
  ...{ kind: 'text', type: 'date', name: 'until', label, hint, value },
})
