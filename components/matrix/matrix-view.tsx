import { QuarterSwitch } from '@/components/workbench/quarter-switch'
import { printQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import type { Matrix } from '@/lib/queries/matrix'
import { dueLineInWorkdays } from '@/lib/text/zh/deadlines'
import { matrixText } from '@/lib/text/zh/matrix'
import { MatrixLegend } from './matrix-legend'
import { MatrixSteps } from './matrix-steps'
import { MatrixTable } from './matrix-table'
import { PickedCell } from './picked-cell'

/** A quarter at a glance: how far it is, what each mark means, the picked cell, and every department's tasks. */
export function MatrixView({ view, show }: { view: Matrix; show: string }) {
  const quarter = printQuarter(view.quarter)
  const kept = { quarter, show: show === 'all' ? undefined : show }
  return (
    <>
      <p className="mt-1 text-lg">
        {matrixText.counts(view)}
        <b>{matrixText.left(view.left)}</b>
        {'。'}
        {dueLineInWorkdays({ ...view, left: view.daysLeft })}
      </p>
      <QuarterSwitch
        quarters={view.quarters}
        current={view.quarter}
        hrefOf={(other) => officePaths.admin({ quarter: other })}
      />
      <MatrixLegend
        view={view}
        show={show}
        hrefOf={(other) => officePaths.admin({ quarter, show: other === 'all' ? undefined : other })}
      />
      <MatrixSteps view={view} />
      {view.picked && (
        <PickedCell picked={view.picked} quarter={view.quarter} closeHref={officePaths.admin(kept)} />
      )}
      <MatrixTable
        rows={view.rows}
        picked={view.picked?.cell.taskId ?? null}
        cellHref={(at) => `${officePaths.admin({ ...kept, at })}#cell`}
        nudgeHref={(department) => officePaths.sendNotices(quarter, { department })}
      />
      {view.rows.length === 0 && <p className="py-4 text-sm text-ink-2">{matrixText.none}</p>}
      <p className="mt-3 text-xs text-ink-2">{matrixText.note}</p>
    </>
  )
}
