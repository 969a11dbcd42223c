import { Button } from '@/components/ui/button'
import { type Option, Select, TextInput } from '@/components/ui/control'
import { Field } from '@/components/ui/field'
import { officePaths } from '@/lib/paths'
import type { AssignmentList } from '@/lib/queries/assignment-list'
import { assignments } from '@/lib/text/zh/admin-assignments'

type Filter = { by: string; standing: string; lead: string; q: string }

const optionsOf = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** A plain form that changes the address: grouping, standing, lead, a word. */
export function AssignmentFilters({ list, filter }: { list: AssignmentList; filter: Filter }) {
  const words = assignments.filters
  const leads = list.departments.map(({ id, name }) => ({ value: id, label: name }))
  const isFiltered = filter.standing !== 'all' || filter.lead !== '' || filter.q !== ''
  const count = list.groups.reduce((sum, { lines }) => sum + lines.length, 0)
  return (
    <form className="filter-bar" aria-label={words.title}>
      <Field id="by" label={words.by} quiet>
        <Select id="by" name="by" options={optionsOf(assignments.by)} defaultValue={filter.by} />
      </Field>
      <Field id="standing" label={words.standing} quiet>
        <Select
          id="standing"
          name="standing"
          options={optionsOf(assignments.standing)}
          defaultValue={filter.standing}
        />
      </Field>
      <Field id="lead" label={words.lead} quiet>
        <Select
          id="lead"
          name="lead"
          options={[{ value: '', label: words.allLeads }, ...leads]}
          defaultValue={filter.lead}
        />
      </Field>
      <Field id="q" label={words.q} quiet>
        <TextInput id="q" name="q" type="search" defaultValue={filter.q} />
      </Field>
      <Button kind="outline">{words.submit}</Button>
      <p className="w-full text-sm text-ink-2" role="status">
        {assignments.result(count, isFiltered)}{' '}
        {isFiltered && <a href={officePaths.assignments({ by: filter.by })}>{words.clear}</a>}
      </p>
    </form>
  )
}
