import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { officePaths } from '@/lib/paths'
import type { ListedWindow, WindowPage } from '@/lib/queries/window-list'
import { windows } from '@/lib/text/zh/admin-windows'
import { extendWindowAction } from '../../actions'
import { dayField } from './open-form'

type ExtendFormProps = { page: WindowPage; window: ListedWindow; here: string }

/** New days and the reason; a due day that has passed is not asked for. */
export function ExtendForm({ page, window, here }: ExtendFormProps) {
  return (
    <StateForm
      action={extendWindowAction}
      fields={fieldsOf(page, window)}
      hidden={{ window: window.id, version: window.version }}
      submit={windows.extendSubmit}
      busy={windows.extendBusy}
      permalink={here}
      signIn={officePaths.login({ callback: here })}
    />
  )
}

function fieldsOf({ isPastDue }: WindowPage, { dueAt, closesAt }: ListedWindow): FieldFacts[] {
  const { fields } = windows
  return [
    ...(isPastDue ? [] : [dayField('dueAt', [fields.dueAt, fields.dueHint], dueAt)]),
    dayField('closesAt', [fields.closesAt, fields.closesHint], closesAt),
    { kind: 'area', name: 'reason', label: fields.reason, hint: fields.reasonHint, rows: 2 },
  ]
}
