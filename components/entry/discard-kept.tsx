import { StateForm } from '@/components/form/state-form'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import { kept } from '@/lib/text/zh/entry-beside'

type DiscardProps = { action: FormAction<Told>; here: string; task: string; quarter: string }

/** Throws the copy that was never saved away. */
export function DiscardKept({ action, here, task, quarter }: DiscardProps) {
  return (
    <StateForm
      action={action}
      fields={[]}
      hidden={{ task, quarter }}
      kind="outline"
      permalink={`${here}#kept`}
      signIn={officePaths.login({ callback: here })}
      submit={kept.discard}
      busy={kept.discarding}
    />
  )
}
