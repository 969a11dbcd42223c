import { TaskLedger } from '@/components/task/task-ledger'
import { Empty } from '@/components/ui/empty'
import { Section } from '@/components/ui/section'
import type { PublicPaths } from '@/lib/paths'
import type { DepartmentView } from '@/lib/queries/department-pages'
import type { TaskLine } from '@/lib/queries/task-line'
import { departmentsText } from '@/lib/text/zh/departments'
import { Counts } from './department-table'
import { ReportingTable } from './reporting-table'

type DepartmentRecordProps = { view: DepartmentView; paths: PublicPaths }

/** One department: what it leads, how it reports, where it supports. */
export function DepartmentRecord({ view, paths }: DepartmentRecordProps) {
  const { leads, supports, quarters, rollup } = view
  return (
    <>
      <h1 className="title mt-2">{view.name}</h1>
      <Section
        title={departmentsText.leads}
        side={
          leads.length > 0 && <a href={paths.tasks(view.year, { lead: view.id })}>{departmentsText.all}</a>
        }
        first
      >
        {rollup.reported > 0 && (
          <p className="mb-4">
            <Counts counts={rollup.counts} />
          </p>
        )}
        {leads.length > 0 ? (
          <Tasks lines={leads} view={view} paths={paths} />
        ) : (
          <Empty title={departmentsText.noLeads}>{departmentsText.noLeadsWhy}</Empty>
        )}
      </Section>
      {leads.length > 0 && (
        <Section title={departmentsText.reporting} side={departmentsText.reportingNote}>
          {quarters.length > 0 ? <ReportingTable quarters={quarters} /> : <p>{departmentsText.notStarted}</p>}
        </Section>
      )}
      {supports.length > 0 && (
        <Section title={departmentsText.supports}>
          <Tasks lines={supports} view={view} paths={paths} />
        </Section>
      )}
    </>
  )
}

function Tasks({ lines, view, paths }: DepartmentRecordProps & { lines: TaskLine[] }) {
  const ledger = {
    year: view.year,
    groups: [{ heading: null, lines }],
    anyPublished: lines.some(({ quarter, standing }) => quarter !== null || standing === 'overdue'),
    leads: lines.flatMap(({ lead }) => (lead && lead.id !== view.id ? [lead] : [])),
  }
  return <TaskLedger view={ledger} paths={paths} />
}
