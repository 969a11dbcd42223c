import { Columns } from '@/components/ui/columns'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { officePaths } from '@/lib/paths'
import type { AccountLine } from '@/lib/queries/account-list'
import { dayAndTime } from '@/lib/text/format'
import { accountStandingWords, accounts, dutyWords } from '@/lib/text/zh/admin-accounts'

/** Every account in a row that leads to its own page, where it can be changed. */
export function AccountTable({ lines }: { lines: AccountLine[] }) {
  const { columns } = accounts
  return (
    <Table caption={accounts.caption} stack className="targets">
      <Columns names={columns} />
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ line }: { line: AccountLine }) {
  const { columns } = accounts
  return (
    <tr>
      <th scope="row">
        <a
          className="bare inline-flex min-h-(--size-target) items-center font-medium"
          href={officePaths.account(line.id)}
        >
          {line.login}
        </a>{' '}
        {line.isOwn && <Tag>{accounts.own}</Tag>}
      </th>
      <td data-label={columns.name}>{line.displayName}</td>
      <td data-label={columns.role}>
        {line.department ?? accounts.supervision}
        {line.department && <span className="text-ink-2"> {dutyWords[line.duty]}</span>}
      </td>
      <td data-label={columns.standing}>
        <Standing line={line} />
      </td>
      <td data-label={columns.lastSignIn}>
        {line.lastSignIn ? dayAndTime(line.lastSignIn) : accounts.never}{' '}
        {line.idle && <Tag>{accounts.idle}</Tag>}
      </td>
    </tr>
  )
}

/** Where the account stands; a waiting link says until when. */
export function Standing({ line }: { line: AccountLine }) {
  const isWaiting = line.standing === 'invited' && line.linkExpiresAt
  return (
    <>
      <span className={line.standing === 'ready' ? undefined : 'font-medium'}>
        {accountStandingWords[line.standing]}
      </span>
      {isWaiting && <span className="text-ink-2"> {accounts.linkUntil(dayAndTime(isWaiting))}</span>}
    </>
  )
}
