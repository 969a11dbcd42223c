import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { NOTICE_KINDS } from '@/lib/domain/notice'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { NoticeDraft, NoticeDrafts } from '@/lib/queries/notice-drafts'
import { saidDayWords } from '@/lib/text/zh/business-days'
import { cellWords } from '@/lib/text/zh/matrix'
import { noticeKindWords, notices, noticeText } from '@/lib/text/zh/notice'
import { sendNoticesAction } from '../actions'

/** What will be sent, department by department, to be read and put in other words before it goes out. */
export function SendForm({ view, here }: { view: NoticeDrafts; here: string }) {
  return (
    <StateForm
      action={sendNoticesAction}
      fields={[...view.drafts.flatMap((draft) => draftFields(draft, view.quarter)), answerByField(view)]}
      hidden={{ quarter: printQuarter(view.quarter) }}
      submit={notices.send(view.drafts.length)}
      busy={notices.sending}
      permalink={here}
      signIn={officePaths.login({ callback: here })}
    />
  )
}

function draftFields(draft: NoticeDraft, quarter: Quarter): FieldFacts[] {
  const { departmentId, department, tasks, kind, grade } = draft
  const { fields } = notices
  const name = (field: string) => `notices.${departmentId}.${field}`
  return [
    {
      ...{ kind: 'checks', name: name('tasks'), label: fields.tasks(department), hint: fields.tasksHint },
      values: tasks.map(({ taskId }) => taskId),
      options: tasks.map(({ taskId, code, title, state }) => ({
        ...{ value: taskId, label: `${code} ${title}（${cellWords[state]}）` },
      })),
    },
    {
      ...{
        kind: 'select',
        name: name('kind'),
        label: fields.kind,
        hint: notices.gradeNow(grade),
        value: kind,
      },
      options: NOTICE_KINDS.map((one) => ({ value: one, label: noticeKindWords[one] })),
    },
    {
      ...{ kind: 'area', name: name('text'), label: fields.text(department), rows: 8 },
      value: noticeText({ department, kind, grade, quarter, tasks: tasks.map(textTask) }),
    },
  ]
}

const textTask = ({ code, title, state, verdict, moreTime }: NoticeDraft['tasks'][number]) => ({
  ...{ code, title, state, behind: verdict === 'behind', due: moreTime.due },
})

const answerByField = ({ answerBy }: NoticeDrafts): FieldFacts => ({
  ...{ kind: 'text', type: 'date', name: 'answerBy', label: notices.fields.answerBy },
  ...{ hint: notices.fields.answerByHint(saidDayWords(answerBy)), value: answerBy.day },
})
