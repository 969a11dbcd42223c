import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import type { FormState } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { GridTask } from '@/lib/queries/grid'
import { gridText } from '@/lib/text/zh/grid'
import { goalText, valueText } from '@/lib/text/zh/target-figure'
import { entryStateWords } from '@/lib/text/zh/words'
import type { GridRow } from './grid-answer'
import { GridCells } from './grid-cells'
import { ShownFigure } from './shown-figure'

type GridTaskRowsProps = {
  task: GridTask
  quarter: Quarter
  state: FormState<unknown>
  row: GridRow | undefined
}

/** A task's targets, one a line; a task with several stands over them, one with a single target beside it. */
export function GridTaskRows({ task, quarter, state, row }: GridTaskRowsProps) {
  const several = task.targets.length > 1
  const title = <TaskTitle task={task} quarter={quarter} />
  const troubled = row !== undefined && row.outcome !== 'saved'
  return (
    <tbody id={`row-${task.taskId}`} className={troubled ? 'troubled' : undefined}>
      {several && (
        <tr className="group">
          <th scope="rowgroup" colSpan={6}>
            {title}
          </th>
        </tr>
      )}
      {task.targets.map((target) => (
        <tr key={target.id}>
          <th scope="row">{several ? <span className="md:pl-4">{target.name}</span> : title}</th>
          <Figures target={target} />
          {task.writable ? (
            <GridCells
              target={target}
              state={state}
              kept={row?.kept?.[target.id]}
              stale={row?.outcome === 'stale'}
            />
          ) : (
            <td colSpan={3} data-label={gridText.columns.value}>
              <ShownFigure target={target} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  )
}

function TaskTitle({ task, quarter }: { task: GridTask; quarter: Quarter }) {
  return (
    <>
      <a
        className="bare max-md:inline-flex max-md:min-h-(--size-target) max-md:items-center"
        href={officePaths.entry(task.taskId, printQuarter(quarter))}
      >
        {task.title}
      </a>
      <span className="ml-3 text-xs font-normal whitespace-nowrap text-ink-2">
        {task.code}　{entryStateWords[task.state === 'none' ? 'awaited' : task.state]}
      </span>
      {task.writable && <input type="hidden" name={`seen.${task.taskId}`} value={task.version} />}
    </>
  )
}

function Figures({ target }: { target: GridTask['targets'][number] }) {
  const { measure, paced, before } = target
  const isNode = measure === 'node'
  return (
    <>
      <td className="number" data-label={gridText.columns.goal}>
        {isNode ? '' : goalText(paced, measure) || gridText.awaitingGoal}
      </td>
      <td className="number" data-label={gridText.columns.before}>
        {before !== null && !isNode ? valueText(before, paced, measure) : ''}
      </td>
    </>
  )
}
