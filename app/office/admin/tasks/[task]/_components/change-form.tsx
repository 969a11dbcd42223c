import { StateForm } from '@/components/form/state-form'
import { Section } from '@/components/ui/section'
import type { FormAction } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { TaskAdminPage } from '@/lib/queries/task-admin-page'
import { taskChanges } from '@/lib/text/zh/admin-tasks'
import {
  changeTaskLifeAction,
  followTaskAction,
  mergeTaskAction,
  splitTaskAction,
  transferTaskAction,
} from '../../actions'
import { ownFields, reasonFields } from './change-fields'
import type { Errand } from './errands'

const ACTIONS: Partial<Record<Errand, FormAction<never>>> = {
  split: splitTaskAction,
  merge: mergeTaskAction,
  transfer: transferTaskAction,
  follow: followTaskAction,
}

/** The action behind an errand's form: the five that only change the life share one. */
export const actionOf = (errand: Errand) => ACTIONS[errand] ?? changeTaskLifeAction

type ChangeFormProps = { page: TaskAdminPage; errand: Errand }

/** One errand at a time: what it does in a sentence, and its form. */
export function ChangeForm({ page, errand }: ChangeFormProps) {
  const words = taskChanges.errands[errand]
  return (
    <Section title={words.title} id="form">
      <p className="mb-6 max-w-160 text-sm">{words.lead}</p>
      {errand === 'adjust' ? <Targets page={page} /> : <Form page={page} errand={errand} />}
    </Section>
  )
}

function Form({ page, errand }: ChangeFormProps) {
  const { task, seen, predecessor } = page
  const here = officePaths.task(task.id, { do: errand })
  const words = taskChanges.errands[errand]
  const isLife = actionOf(errand) === changeTaskLifeAction
  const hidden = {
    task: task.id,
    seen: errand === 'follow' ? predecessor : seen,
    ...(isLife ? { step: errand } : {}),
  }
  return (
    <StateForm
      action={actionOf(errand)}
      fields={errand === 'follow' ? [followField(page)] : [...ownFields(errand, page), ...reasonFields(page)]}
      hidden={hidden}
      submit={words.submit}
      busy={taskChanges.busy}
      permalink={here}
      signIn={officePaths.login({ callback: here })}
    />
  )
}

const followField = ({ predecessor }: TaskAdminPage) => ({
  ...{ kind: 'text' as const, name: 'predecessor', value: predecessor, plain: true },
  ...{ label: taskChanges.fields.predecessor, hint: taskChanges.fields.predecessorHint },
})

/** A target's value is set on a page of its own, which keeps the document and the reason. */
function Targets({ page }: { page: TaskAdminPage }) {
  const settable = page.targets.filter(({ measure }) => measure !== 'node')
  return (
    <ul>
      {settable.map(({ id, name }) => (
        <li key={id}>
          <a className="inline-flex min-h-(--size-target) items-center" href={officePaths.target(id)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
