import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Empty } from '@/components/ui/empty'
import { QuarterSwitch } from '@/components/workbench/quarter-switch'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { GridView } from '@/lib/queries/grid'
import { dueLine } from '@/lib/text/zh/deadlines'
import { gridText } from '@/lib/text/zh/grid'
import { shell } from '@/lib/text/zh/shell'
import { workbench } from '@/lib/text/zh/workbench'
import type { GridAnswer } from './grid-answer'
import { GridForm } from './grid-form'

type GridScreenProps = { view: GridView; action: FormAction<GridAnswer> }

/** All figures of the quarter at once; each task is saved as a draft of its own. */
export function GridScreen({ view, action }: GridScreenProps) {
  const { quarter, tasks, withoutFigures, status, window, now } = view
  const writable = tasks.some((task) => task.writable)
  return (
    <>
      <Breadcrumb
        label={shell.where}
        crumbs={[
          { label: workbench.crumb, href: officePaths.workbench({ quarter: printQuarter(quarter) }) },
          { label: gridText.title(quarter) },
        ]}
      />
      <h1 className="title mt-2">{gridText.title(quarter)}</h1>
      <p className="mt-1 text-ink-2">
        {dueLine(status, window, now)}
        {writable ? gridText.lead(tasks.length) : tasks.length > 0 && gridText.closedRows}
      </p>
      <QuarterSwitch quarters={view.quarters} current={quarter} hrefOf={officePaths.grid} />
      <div className="mt-8">
        {tasks.length > 0 ? (
          <GridForm quarter={quarter} tasks={tasks} action={action} writable={writable} />
        ) : (
          <Empty level="h2" title={gridText.empty.title}>
            {gridText.empty.text}
          </Empty>
        )}
      </div>
      {withoutFigures > 0 && (
        <p className="mt-6 text-sm text-ink-2">{gridText.withoutFigures(withoutFigures)}</p>
      )}
    </>
  )
}
