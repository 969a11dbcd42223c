import { ButtonLink } from '@/components/ui/button'
import { isNear } from '@/lib/domain/notice'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { Matrix } from '@/lib/queries/matrix'
import { matrixText } from '@/lib/text/zh/matrix'

/** What can be done about the whole quarter, and what waits elsewhere. */
export function MatrixSteps({ view }: { view: Matrix }) {
  const quarter = printQuarter(view.quarter)
  const { chaseAll } = matrixText
  const near = isNear(view.window.dueAt, view.now, view.daysLeft?.count ?? null)
  const grades = [
    ...(view.overdue > 0 ? (['red'] as const) : []),
    ...(view.behind > 0 ? (['yellow'] as const) : []),
    ...(near && view.left > 0 ? (['blue'] as const) : []),
  ]
  const links = [
    { show: view.requests > 0, label: matrixText.requests(view.requests), href: officePaths.extensions() },
    { show: true, label: matrixText.sentNotices, href: officePaths.notices() },
    {
      show: view.unconfirmed > 0,
      label: matrixText.unconfirmed(view.unconfirmed),
      href: officePaths.assignments({ standing: 'suggested' }),
    },
  ]
  return (
    <div className="matrix-steps">
      {grades.map((grade, index) => (
        <ButtonLink
          small
          key={grade}
          kind={index === 0 ? 'solid' : 'outline'}
          href={officePaths.sendNotices(quarter, { grade })}
        >
          {chaseAll[grade]}
        </ButtonLink>
      ))}
      {links
        .filter(({ show }) => show)
        .map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      <Unseen view={view} />
    </div>
  )
}

/** Departments that lead and whose people never came in: a notice alone will not reach them. */
function Unseen({ view: { unseen } }: { view: Matrix }) {
  if (unseen.length === 0) return null
  return (
    <details className="w-full text-sm">
      <summary className="disclosure">{matrixText.unseen(unseen.length)}</summary>
      <ul className="flex flex-wrap gap-x-4">
        {unseen.map(({ id, name, tasks, signedIn }) => (
          <li key={id}>
            <a
              className="inline-flex min-h-(--size-target) items-center"
              href={
                signedIn === 'none' ? officePaths.createAccount({ department: id }) : officePaths.accounts()
              }
            >
              {matrixText.unseenOne(name, tasks, signedIn === 'none')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
