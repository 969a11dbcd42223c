import { Columns } from '@/components/ui/columns'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { Verb } from '@/lib/domain/permissions'
import { officePaths } from '@/lib/paths'
import type { EventChange, EventLine } from '@/lib/queries/event-list'
import { dayAndTime, quarterText } from '@/lib/text/format'
import {
  changeLabel,
  changeValue,
  events,
  eventWords,
  subjectWords,
  verbWords,
} from '@/lib/text/zh/admin-events'

/** Events as they follow each other, the newest first. */
export function EventTable({ lines }: { lines: EventLine[] }) {
  return (
    <Table caption={events.caption} stack className="event-table">
      <Columns names={events.columns} />
      <tbody>
        {lines.map((line) => (
          <Row key={line.seq} line={line} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ line }: { line: EventLine }) {
  const { columns } = events
  return (
    <tr>
      <td data-label={columns.at} className="md:whitespace-nowrap">
        {dayAndTime(line.at)}
      </td>
      <td data-label={columns.who}>
        <Who line={line} />
      </td>
      <th scope="row" className="md:whitespace-nowrap">
        {eventWords[line.action]} {!line.success && <Tag>{events.refused}</Tag>}
      </th>
      <td data-label={columns.subject}>
        <Subject subject={line.subject} quarter={line.quarter} />
      </td>
      <td data-label={columns.changes} className="text-xs">
        {line.changes.filter(isTelling).map((change) => (
          <div key={change.key}>{changeWords(change)}</div>
        ))}
        {line.reason && <div>{events.change(events.reason, line.reason)}</div>}
      </td>
      <td data-label={columns.from} className="text-xs text-ink-2 md:whitespace-nowrap">
        {line.address && events.from(line.address)}
      </td>
    </tr>
  )
}

const isSame = ({ before, after }: EventChange) => JSON.stringify(before) === JSON.stringify(after)

/** Who is responsible is told with every decision; anything else only where it changed; what an event is silent about did not. */
const isTelling = (change: EventChange) =>
  change.after !== undefined && (!isSame(change) || ['lead', 'supports'].includes(change.key))

function changeWords(change: EventChange): string {
  const { key, before, after } = change
  const isNew = before === undefined || isSame(change)
  const words = isNew ? changeValue(after) : events.was(changeValue(before), changeValue(after))
  return events.change(changeLabel(key), words)
}

function Who({ line: { who, role, department, subject } }: { line: EventLine }) {
  if (!who) return subject.type === 'session' ? events.anonymous : events.system
  return (
    <>
      <a href={officePaths.events({ person: who.id })}>{who.name}</a>
      <span className="block text-xs text-ink-2">
        {role === 'administrator' ? events.supervision : department}
      </span>
    </>
  )
}

type SubjectProps = Pick<EventLine, 'subject' | 'quarter'>

function Subject({ subject: { type, id, name }, quarter }: SubjectProps) {
  if (type === 'verb') return verbWords[id as Verb] ?? id
  if (type === 'session' && !name) return events.unknownLogin(id)
  return (
    <>
      {subjectWords[type]}{' '}
      <a className="break-words" href={officePaths.events({ type, object: id })}>
        {name ?? (quarter ? quarterText(quarter) : id)}
      </a>
      {name && quarter && <span className="block text-xs text-ink-2">{quarterText(quarter)}</span>}
    </>
  )
}
