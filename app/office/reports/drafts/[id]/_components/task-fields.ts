import type { FieldFacts } from '@/components/form/described-field'
import { chaptersUpTo } from '@/lib/domain/chapter'
import { likelyPredecessor } from '@/lib/domain/draft/follow-task'
import { TASK_CLASSES } from '@/lib/domain/task'
import { draftTask } from '@/lib/text/zh/report-import'
import { goalText } from '@/lib/text/zh/target-figure'
import { chapterName } from '@/lib/text/zh/task-words'
import { classWords } from '@/lib/text/zh/words'
import type { CardProps } from './task-card'

export type CorrectionKind = 'describe' | 'assign' | 'split' | 'merge' | 'follow' | 'drop'

const { fields } = draftTask

/** The questions of one correction. */
export function fieldsOf(kind: CorrectionKind, props: CardProps): FieldFacts[] {
  return FIELDS[kind](props)
}

const FIELDS: Record<CorrectionKind, (props: CardProps) => FieldFacts[]> = {
  describe: ({ view: { task, targets }, draft }) => [
    { kind: 'text', name: 'title', label: fields.title, value: task.title },
    {
      ...{ kind: 'choices', name: 'class', label: fields.class, value: task.class },
      hint: targets.some(({ value }) => value !== null) ? undefined : fields.classHint,
      options: TASK_CLASSES.map((value) => ({ value, label: classWords[value] })),
    },
    {
      ...{ kind: 'select', name: 'chapter', label: fields.chapter, value: task.chapter },
      options: chaptersUpTo(chapterCount(draft.tabs.length, task.chapter)).map((value) => ({
        value,
        label: chapterName(value),
      })),
    },
    {
      ...{ kind: 'select', name: 'project', label: fields.project, value: String(task.project ?? '') },
      options: [{ value: '', label: fields.noProject }, ...projects(task.project)],
    },
  ],
  assign: ({ view: { task }, draft: { departments } }) => [
    {
      ...{ kind: 'select', name: 'lead', label: fields.lead, value: task.lead ?? '' },
      options: [
        { value: '', label: fields.noLead },
        ...departments.filter(({ isGroup }) => !isGroup).map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      ...{ kind: 'checks', name: 'supports', label: fields.supports, values: task.supports },
      options: departments.map(({ id, short }) => ({ value: id, label: short })),
    },
  ],
  split: ({ view: { clauses, targets } }) => [
    {
      ...{ kind: 'checks', name: 'clauses', label: fields.clauses, hint: fields.clausesHint },
      options: clauses.map(({ quote }, index) => ({ value: String(index), label: quote })),
    },
    ...figureField(targets),
    { kind: 'text', name: 'title', label: fields.newTitle },
  ],
  merge: ({ view: { task }, draft: { living } }) => [
    {
      ...{ kind: 'select', name: 'from', label: fields.from, hint: fields.fromHint, value: '' },
      options: [
        { value: '', label: fields.choose },
        ...living
          .filter(({ code }) => code !== task.code)
          .map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
      ],
    },
  ],
  follow: ({ view: { task }, draft: { earlier } }) => [
    {
      ...{ kind: 'select', name: 'predecessor', label: fields.predecessor, hint: fields.predecessorHint },
      value: task.predecessor ?? likelyPredecessor(task.title, earlier)?.id ?? '',
      options: [
        { value: '', label: fields.noPredecessor },
        ...earlier.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
      ],
    },
  ],
  drop: () => [{ kind: 'text', name: 'reason', label: fields.reason, hint: fields.reasonHint }],
}

/** Every chapter has a tab; the task's own is always there to stay. */
const chapterCount = (tabs: number, own: string) => Math.max(tabs, Number(own) || 0)

const MOST_PROJECTS = 20

function projects(current: number | null) {
  const last = Math.max(MOST_PROJECTS, current ?? 0)
  return Array.from({ length: last }, (_, index) => ({
    value: String(index + 1),
    label: draftTask.project(index + 1),
  }))
}

function figureField(targets: CardProps['view']['targets']): FieldFacts[] {
  if (targets.length === 0) return []
  const options = targets.map((target) => ({
    value: target.id,
    label: `${target.name} ${goalText(target, target.measure)}`,
  }))
  return [{ kind: 'checks', name: 'targets', label: fields.targets, options }]
}
