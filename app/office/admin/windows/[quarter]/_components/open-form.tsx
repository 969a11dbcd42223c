import { SaidDays } from '@/components/admin/said-days'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { Inset } from '@/components/ui/inset'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import type { WindowTimes } from '@/lib/domain/window'
import { officePaths } from '@/lib/paths'
import type { WindowPage } from '@/lib/queries/window-list'
import { windows } from '@/lib/text/zh/admin-windows'
import { openWindowAction } from '../../actions'

/** Three days, offered as is customary, for a quarter that nobody opened yet. */
export function OpenForm({ page, here }: { page: WindowPage; here: string }) {
  return (
    <div>
      <div className="mb-8 max-w-(--container-form)">
        <Inset>
          {windows.offeredLead}
          <SaidDays days={page.days} />
          {page.wouldBackfill && windows.backfillLead}
        </Inset>
      </div>
      <StateForm
        action={openWindowAction}
        fields={fieldsOf(page.offered)}
        hidden={{ ...page.quarter }}
        submit={windows.openSubmit}
        busy={windows.openBusy}
        permalink={here}
        signIn={officePaths.login({ callback: here })}
      />
    </div>
  )
}

function fieldsOf({ opensAt, dueAt, closesAt }: WindowTimes): FieldFacts[] {
  const { fields } = windows
  return [
    dayField('opensAt', [fields.opensAt, fields.opensHint], opensAt),
    dayField('dueAt', [fields.dueAt, fields.dueHint], dueAt),
    dayField('closesAt', [fields.closesAt, fields.closesHint], closesAt),
  ]
}

/** A day of the calendar, named and explained. */
export function dayField(name: string, [label, hint]: [string, string], instant: Date): FieldFacts {
  return { kind: 'text', type: 'date', name, label, hint, value: printShanghaiDate(instant) }
}
