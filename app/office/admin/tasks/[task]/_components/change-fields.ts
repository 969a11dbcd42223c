import type { FieldFacts } from '@/components/form/described-field'
import { TASK_CLASSES } from '@/lib/domain/task'
import type { TaskAdminPage } from '@/lib/queries/task-admin-page'
import { numeral } from '@/lib/text/format'
import { taskChanges } from '@/lib/text/zh/admin-tasks'
import { classWords } from '@/lib/text/zh/words'
import type { Errand } from './errands'

/** The reason, the document and the day: what every change asks for. */
export function reasonFields({ today }: Pick<TaskAdminPage, 'today'>): FieldFacts[] {
  const { fields } = taskChanges
  return [
    { kind: 'area', name: 'reason', label: fields.reason, hint: fields.reasonHint, rows: 2 },
    { kind: 'text', name: 'document', label: fields.document, hint: fields.documentHint },
    {
      kind: 'text',
      type: 'date',
      name: 'effectiveOn',
      label: fields.effectiveOn,
      hint: fields.effectiveOnHint,
      value: today,
    },
  ]
}

/** What an errand asks for besides. */
export function ownFields(errand: Errand, page: TaskAdminPage): FieldFacts[] {
  if (errand === 'transfer') return transferFields(page)
  if (errand === 'merge') return mergeFields(page)
  return errand === 'split' ? splitFields(page) : []
}

const leads = ({ departments }: TaskAdminPage) => [
  { value: '', label: taskChanges.fields.choose },
  ...departments.filter(({ isGroup }) => !isGroup).map(({ id, name }) => ({ value: id, label: name })),
]

function transferFields(page: TaskAdminPage): FieldFacts[] {
  const { fields } = taskChanges
  return [
    {
      kind: 'select',
      name: 'lead',
      label: fields.toLead,
      hint: fields.toLeadHint(page.lead?.name ?? null),
      options: leads(page).filter(({ value }) => value !== page.lead?.id),
    },
    {
      kind: 'checks',
      name: 'supports',
      label: fields.supports,
      options: page.departments.map(({ id, name }) => ({ value: id, label: name })),
      values: page.supports,
    },
  ]
}

function mergeFields({ others, targets }: TaskAdminPage): FieldFacts[] {
  const { fields } = taskChanges
  const into: FieldFacts = {
    kind: 'select',
    name: 'into',
    label: fields.into,
    hint: fields.intoHint,
    options: [
      { value: '', label: fields.choose },
      ...others.map(({ code, title }) => ({ value: code, label: `${code}　${title}` })),
    ],
  }
  if (targets.length === 0) return [into]
  const options = targets.map(({ id, name }) => ({ value: id, label: name }))
  return [into, { kind: 'checks', name: 'targets', label: fields.along, hint: fields.alongHint, options }]
}

/** So many places for parts: those left empty are none. */
const PLACES = [0, 1, 2, 3]

function splitFields(page: TaskAdminPage): FieldFacts[] {
  const { fields } = taskChanges
  const places = PLACES.map((place) => ({ value: String(place), label: fields.part(numeral(place + 1)) }))
  const goes = page.targets.map(
    ({ id, name }): FieldFacts => ({
      ...{ kind: 'select', name: `goes.${id}`, label: fields.goes(name), value: 'stay' },
      options: [{ value: 'stay', label: fields.stay }, ...places],
    }),
  )
  return [...PLACES.flatMap((place) => partFields(page, place)), ...goes]
}

function partFields(page: TaskAdminPage, place: number): FieldFacts[] {
  const { fields } = taskChanges
  const words = (label: string) => `${fields.part(numeral(place + 1))}：${label}`
  const classes = TASK_CLASSES.map((one) => ({ value: one, label: classWords[one] }))
  return [
    {
      kind: 'text',
      name: `parts.${place}.title`,
      label: words(fields.title),
      hint: place > 1 ? fields.spare : undefined,
    },
    {
      ...{ kind: 'select', name: `parts.${place}.class`, label: words(fields.taskClass) },
      options: [{ value: '', label: fields.choose }, ...classes],
    },
    { kind: 'select', name: `parts.${place}.lead`, label: words(fields.lead), options: leads(page) },
  ]
}
