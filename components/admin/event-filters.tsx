import { Button } from '@/components/ui/button'
import { type Option, Select, TextInput } from '@/components/ui/control'
import { Field } from '@/components/ui/field'
import { officePaths } from '@/lib/paths'
import { events, eventWords, subjectWords } from '@/lib/text/zh/admin-events'

type Question = Record<'person' | 'action' | 'type' | 'object' | 'result' | 'since' | 'until', string>

const optionsOf = (words: Record<string, string>, first?: string): Option[] => [
  ...(first === undefined ? [] : [{ value: '', label: first }]),
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
]

type EventFiltersProps = { people: { id: string; name: string }[]; question: Question }

/** A plain form that changes the address: who, what, about what, when, and whether it was done. */
export function EventFilters({ people, question }: EventFiltersProps) {
  const words = events.filters
  const selects: [(keyof Question & keyof typeof words) | 'result', string, Option[]][] = [
    [
      'person',
      words.person,
      optionsOf(Object.fromEntries(people.map(({ id, name }) => [id, name])), words.anyone),
    ],
    ['action', words.action, optionsOf(eventWords, words.anything)],
    ['type', words.type, optionsOf(subjectWords, words.anyType)],
    ['result', words.result, optionsOf(events.results)],
  ]
  const texts: ['object' | 'since' | 'until', string][] = [
    ['object', 'search'],
    ['since', 'date'],
    ['until', 'date'],
  ]
  return (
    <form className="filter-bar" aria-label={words.title}>
      {selects.map(([name, label, options]) => (
        <Field key={name} id={name} label={label} quiet>
          <Select id={name} name={name} options={options} defaultValue={question[name]} />
        </Field>
      ))}
      {texts.map(([name, type]) => (
        <Field key={name} id={name} label={words[name]} quiet>
          <TextInput id={name} name={name} type={type} defaultValue={question[name]} />
        </Field>
      ))}
      <Button kind="outline">{words.submit}</Button>
      <a className="inline-flex min-h-(--size-target) items-center text-sm" href={officePaths.events()}>
        {words.clear}
      </a>
    </form>
  )
}
