'use client'

import { type FormEvent, startTransition, useState } from 'react'
import { useLeaveGuard } from '@/components/entry/use-leave-guard'
import { FormProblem } from '@/components/form/form-problem'
import { usePosted } from '@/components/form/use-posted'
import { Button } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import type { FormAction } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { GridTask } from '@/lib/queries/grid'
import { gridText } from '@/lib/text/zh/grid'
import type { GridAnswer } from './grid-answer'
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
  const { state, send, pending } = usePosted(action, here)
  const [dirty, markDirty] = useState(false)
  useLeaveGuard(dirty && !pending)
  const post = (event: FormEvent<HTMLFormElement>) => {
    // React would reset the cells after an action of its own; what is typed meanwhile would be gone.
    event.preventDefault()
    if (pending) return
    const fields = new FormData(event.currentTarget)
    markDirty(false)
    startTransition(() => send(fields))
  }
  const rows = state.status === 'done' ? state.value.rows : []
  return (
    <form action={send} onSubmit={post} onInput={() => markDirty(true)} noValidate>
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
