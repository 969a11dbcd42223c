import { Button } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { EntryHistoryView, HistoryVersion } from '@/lib/queries/entry-history'
import { fieldLabels } from '@/lib/text/zh/entry-form'
import { history } from '@/lib/text/zh/entry-history'
import { entryStateWords } from '@/lib/text/zh/words'
import { passageLines } from './version-lines'

/** All versions in a plain form: one picked in each of two columns, then compared. */
export function VersionTable({ view }: { view: EntryHistoryView }) {
  const { columns } = history
  const isComparable = view.versions.length > 1
  return (
    <form action={officePaths.entryHistory(view.task.id, printQuarter(view.quarter))} className="mt-6">
      <Table caption={history.caption} stack>
        <thead>
          <tr>
            {isComparable && (
              <>
                <th scope="col">{columns.from}</th>
                <th scope="col">{columns.to}</th>
              </>
            )}
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {view.versions.map((version) => (
            <VersionRow key={version.number} version={version} view={view} isComparable={isComparable} />
          ))}
        </tbody>
      </Table>
      {isComparable ? (
        <Button className="mt-4" kind="outline">
          {history.compare}
        </Button>
      ) : (
        <p className="mt-4 text-sm text-ink-2">{history.lone}</p>
      )}
    </form>
  )
}

type RowProps = { version: HistoryVersion; view: EntryHistoryView; isComparable: boolean }

function VersionRow({ version, view, isComparable }: RowProps) {
  const { columns } = history
  const labels = fieldLabels(view.targets, view.quarter)
  return (
    <tr>
      {isComparable && (
        <>
          <Pick name="from" version={version} view={view} />
          <Pick name="to" version={version} view={view} />
        </>
      )}
      <th scope="row">{history.number(version.number)}</th>
      <td data-label={columns.state}>
        {entryStateWords[version.state]}
        {version.edition !== null && (
          <span className="block text-xs text-ink-2">{history.edition(version.edition)}</span>
        )}
      </td>
      <td data-label={columns.what}>
        {passageLines(version, labels).map((line) => (
          <p key={line} className="whitespace-pre-wrap">
            {line}
          </p>
        ))}
      </td>
    </tr>
  )
}

type PickProps = { name: 'from' | 'to'; version: HistoryVersion; view: EntryHistoryView }

function Pick({ name, version: { number }, view: { compared } }: PickProps) {
  return (
    <td data-label={history.columns[name]}>
      <label className="choice">
        <input
          type="radio"
          name={name}
          value={number}
          defaultChecked={compared?.[name] === number}
          aria-label={history[name](number)}
        />
      </label>
    </td>
  )
}
