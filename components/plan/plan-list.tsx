import { KeptCheckbox } from '@/components/form/kept-checkbox'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Table } from '@/components/ui/table'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { PlanItem, PlanListView } from '@/lib/queries/plan-list'
import { moment } from '@/lib/text/zh/deadlines'
import { planText } from '@/lib/text/zh/plan'

type PlanListProps = { view: PlanListView; approveAction: FormAction<Told> }

/** Every task that can have a plan; the office ticks those that wait and approves them at once. */
export function PlanList({ view, approveAction }: PlanListProps) {
  const { items, role, waiting, inForce } = view
  const words = planText.list
  const here = officePaths.plans()
  return (
    <>
      <PageHead title={words[role === 'administrator' ? 'office' : 'department']} lead={planText.lead} />
      <p className="mb-6">{words.counts(waiting, inForce, items.length)}</p>
      {items.length === 0 ? (
        <Empty title={words.empty.title}>{words.empty.text}</Empty>
      ) : (
        <StateForm
          action={approveAction}
          fields={[]}
          wide
          permalink={here}
          signIn={officePaths.login({ callback: here })}
        >
          <PlanTable view={view} />
          {role === 'administrator' && waiting > 0 && (
            <div className="save-bar">
              <Button>{words.approveAll}</Button>
            </div>
          )}
        </StateForm>
      )}
    </>
  )
}

function PlanTable({ view }: { view: PlanListView }) {
  const { columns } = planText.list
  const picks = view.role === 'administrator'
  return (
    <Table caption={planText.title} stack className="targets assignment-table">
      <thead>
        <tr>
          {picks && (
            <th scope="col">
              <span className="sr-only">{planText.list.picked}</span>
            </th>
          )}
          <th scope="col">{columns.task}</th>
          {picks && <th scope="col">{columns.department}</th>}
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.plan}</th>
        </tr>
      </thead>
      <tbody>
        {view.items.map((item) => (
          <Row key={item.taskId} item={item} picks={picks} now={view.now} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ item, picks, now }: { item: PlanItem; picks: boolean; now: Date }) {
  const { columns, make, look } = planText.list
  const { newest } = item
  return (
    <tr>
      {picks && (
        <td className="pick">
          {newest?.state === 'submitted' && (
            <KeptCheckbox name="plans" value={newest.id}>
              <span className="sr-only">{item.title}</span>
            </KeptCheckbox>
          )}
        </td>
      )}
      <th scope="row">
        <span className="mr-3 text-ink-2">{item.code}</span>
        {item.title}
      </th>
      {picks && <td data-label={columns.department}>{item.department}</td>}
      <td data-label={columns.state}>
        {newest
          ? `${planText.states[newest.state]}，${planText.version(newest.number)}，${planText.writtenAt(moment(newest.writtenAt, now))}`
          : planText.none}
      </td>
      <td>
        <a className="inline-flex min-h-(--size-target) items-center" href={officePaths.plan(item.taskId)}>
          {newest || picks ? look : make}
          <span className="sr-only">{item.title}</span>
        </a>
      </td>
    </tr>
  )
}
