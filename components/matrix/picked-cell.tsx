import { ButtonLink } from '@/components/ui/button'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { PickedCell as Picked } from '@/lib/queries/matrix'
import { deadline } from '@/lib/text/zh/deadlines'
import { extensionKindWords, extensions } from '@/lib/text/zh/extensions'
import { matrixText } from '@/lib/text/zh/matrix'
import { cellSays } from './cell-look'

type PickedCellProps = { picked: Picked; quarter: Quarter; closeHref: string }

/** The cell that was picked: what it is about, and what can be done about it. */
export function PickedCell({
  picked: { cell, department, departmentId },
  quarter,
  closeHref,
}: PickedCellProps) {
  const words = matrixText.picked
  const text = printQuarter(quarter)
  const { granted, waiting } = cell.moreTime
  const reviewed = cell.state === 'submitted' && cell.entryId
  const said = [
    department,
    ...cellSays(cell),
    ...(granted ? [extensions.onEntry(extensionKindWords[granted.kind], deadline(granted.until))] : []),
    ...(waiting ? [words.waiting] : []),
  ]
  return (
    <section id="cell" className="matrix-picked">
      <h2 className="text-base">
        {cell.code} {cell.title}
      </h2>
      <p className="text-sm text-ink-2">{said.join('，')}</p>
      <p className="mt-3 flex flex-wrap items-center gap-3">
        {cell.grade && (
          <ButtonLink
            small
            href={officePaths.sendNotices(text, { department: departmentId, task: cell.taskId })}
          >
            {words.nudge}
          </ButtonLink>
        )}
        <ButtonLink small kind="outline" href={officePaths.decideExtension(cell.taskId, text)}>
          {words.extend}
        </ButtonLink>
        <ButtonLink
          small
          kind="outline"
          href={reviewed ? officePaths.reviewEntry(reviewed) : officePaths.entry(cell.taskId, text)}
        >
          {reviewed ? words.review : words.open}
        </ButtonLink>
        <a className="inline-flex min-h-(--size-target) items-center text-sm" href={closeHref}>
          {words.close}
        </a>
      </p>
    </section>
  )
}
