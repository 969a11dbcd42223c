import { StateForm } from '@/components/form/state-form'
import { officePaths } from '@/lib/paths'
import type { ResultLine } from '@/lib/queries/result-line'
import type { SetTargetPage } from '@/lib/queries/set-target-page'
import { setTargetText } from '@/lib/text/zh/admin-targets'
import { resultText } from '@/lib/text/zh/result-figure'
import { attachResultAction } from '../../actions'

type SettleFormProps = { page: SetTargetPage; here: string }

/** Which figure of the next year's report settles this target: chosen by a person, alike names offered first. */
export function SettleForm({ page, here }: SettleFormProps) {
  const { task, target, offered, settledBy } = page
  const words = setTargetText.settle
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-lg">{words.title(task.year + 1)}</h2>
      <StateForm
        action={attachResultAction}
        fields={[
          {
            kind: 'select',
            name: 'result',
            label: words.field,
            hint: words.hint,
            options: [{ value: '', label: words.none }, ...offered.map(optionOf)],
            value: settledBy ?? '',
          },
        ]}
        hidden={{ target: target.id, seen: settledBy ?? '' }}
        submit={words.submit}
        busy={words.busy}
        permalink={here}
        signIn={officePaths.login({ callback: here })}
      />
    </section>
  )
}

const optionOf = (result: ResultLine) => ({
  value: result.id,
  label: setTargetText.settle.option(result.name, resultText(result), result.location),
})
