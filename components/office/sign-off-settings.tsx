import { StateForm } from '@/components/form/state-form'
import { Empty } from '@/components/ui/empty'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { DepartmentSettings } from '@/lib/queries/department-settings'
import { departmentSettings as words } from '@/lib/text/zh/department-settings'
import { PageHead } from './page-head'

type SettingsProps = { departments: DepartmentSettings[]; action: FormAction<Told> }

/** Whether a department's entries pass its own 审核人 before they are handed in. */
export function SignOffSettings({ departments, action }: SettingsProps) {
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p className="mt-2 max-w-160 text-sm text-ink-2">{words.late}</p>
      {departments.length === 0 && (
        <Empty level="h2" title={words.noneTitle}>
          {words.noneText}
        </Empty>
      )}
      {departments.map((one) => (
        <section key={one.id} className="mt-8 max-w-160 border-t border-ink pt-3.5">
          <h2 className="text-base">
            {one.name}
            <span className="ml-3 font-normal text-ink-2">{one.signsOff ? words.on : words.off}</span>
          </h2>
          <p className="text-sm">{words.reviewers(one.reviewers)}</p>
          <p className="mb-4 text-sm">{words.waiting(one.waiting)}</p>
          {one.maySet ? (
            <Switch one={one} action={action} />
          ) : (
            <p className="text-sm text-ink-2">{words.onlyReviewers}</p>
          )}
        </section>
      ))}
    </>
  )
}

function Switch({ one, action }: { one: DepartmentSettings; action: FormAction<Told> }) {
  const here = officePaths.department()
  return (
    <StateForm
      action={action}
      scope={one.id}
      fields={[
        {
          kind: 'choices',
          name: 'signsOff',
          label: words.ask,
          value: one.signsOff ? 'on' : 'off',
          options: words.choices,
        },
      ]}
      hidden={{ department: one.id }}
      permalink={`${here}#${one.id}`}
      signIn={officePaths.login({ callback: here })}
      submit={words.submit}
      busy={words.busy}
    />
  )
}
