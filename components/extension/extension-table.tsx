import { Columns } from '@/components/ui/columns'
import { Table } from '@/components/ui/table'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { ExtensionLine } from '@/lib/queries/extension-list'
import { quarterText } from '@/lib/text/format'
import { deadline } from '@/lib/text/zh/deadlines'
import { extensionKindWords, extensionStateWords, extensions } from '@/lib/text/zh/extensions'

/** Requests for more time with the way to decide on each. */
export function ExtensionTable({ lines }: { lines: ExtensionLine[] }) {
  return (
    <Table caption={extensions.caption} stack className="targets">
      <Columns names={extensions.columns} />
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ line }: { line: ExtensionLine }) {
  const { columns } = extensions
  const quarter = parseQuarter(line.quarter)
  const waits = line.state === 'requested'
  return (
    <tr>
      <th scope="row">
        {line.task.code} {line.task.title}
        <span className="block text-xs text-ink-2">{quarter && quarterText(quarter)}</span>
      </th>
      <td data-label={columns.department}>{line.department}</td>
      <td data-label={columns.state} className={waits ? 'font-medium' : undefined}>
        {extensionStateWords[line.state]}
        <span className="block text-xs text-ink-2">{extensionKindWords[line.kind]}</span>
      </td>
      <td data-label={columns.wanted}>{line.unasked ? extensions.unasked : deadline(line.wantedUntil)}</td>
      <td data-label={columns.until}>{line.until && deadline(line.until)}</td>
      <td data-label={columns.reason} className="text-xs">
        {line.reason}
        {line.decisionReason && !line.unasked && (
          <span className="block text-ink-2">{extensions.decisionReason(line.decisionReason)}</span>
        )}
      </td>
      <td>
        <a
          className="inline-flex min-h-(--size-target) items-center"
          href={officePaths.decideExtension(line.task.id, line.quarter)}
        >
          {waits ? extensions.decide : extensions.look}
          <span className="sr-only">{line.task.title}</span>
        </a>
      </td>
    </tr>
  )
}
