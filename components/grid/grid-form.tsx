'use client'

import { FormProblem } from '@/components/form/form-problem'
import { useErrorTitle } from '@/components/form/use-error-title'
import { useKeptForm } from '@/components/form/use-kept-form'
import { Button } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import type { FormAction } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { GridTask } from '@/lib/queries/grid'
import { gridText } from '@/lib/text/zh/grid'
import { type GridAnswer, isTroubled } from './grid-answer'
import { GridHead } from './grid-head'
import { GridReport } from './grid-report'
import { GridTaskRows } from './grid-task-rows'

type GridFormProps = {
  quarter: Quarter
  tasks: GridTask[]
  action: FormAction<GridAnswer>
  writable: boolean
}

/** The grid as one form. What could not be saved stays as it was typed, beside what is saved now. */
export function GridForm({ quarter, tasks, action, writable }: GridFormProps) {
  const here = officePaths.grid(printQuarter(quarter))
  const { state, pending, form } = useKeptForm(action, here)
  const rows = state.status === 'done' ? state.value.rows : []
  useErrorTitle(state, isTroubled({ rows }))
  return (
    <form {...form}>
      <input type="hidden" name="quarter" value={printQuarter(quarter)} />
      <FormProblem state={state} labels={{}} signIn={officePaths.login({ callback: here })} />
      {state.status === 'done' && <GridReport rows={rows} tasks={tasks} />}
      <Table caption={gridText.caption(quarter)} stack className="grid-table">
        <GridHead />
        {tasks.map((task) => (
          <GridTaskRows
            key={task.taskId}
            task={task}
            quarter={quarter}
            state={state}
            row={rows.find((one) => one.task === task.taskId)}
          />
        ))}
      </Table>
      {writable && (
        <div className="sticky bottom-0 mt-6 flex flex-wrap items-center gap-4 border-t border-ink bg-paper py-3.5">
          <Button aria-disabled={pending}>{pending ? gridText.saving : gridText.save}</Button>
          <p className="text-sm text-ink-2">{gridText.savesDrafts}</p>
        </div>
      )}
    </form>
  )
}
