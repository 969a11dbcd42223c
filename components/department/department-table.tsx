import { Table } from '@/components/ui/table'
import { VerdictWord } from '@/components/verdict/verdict-word'
import { STANDINGS } from '@/lib/domain/standing'
import type { PublicPaths } from '@/lib/paths'
import type { DepartmentLine } from '@/lib/queries/department-pages'
import { departmentsText } from '@/lib/text/zh/departments'
import { standingWords } from '@/lib/text/zh/standing'

type DepartmentTableProps = { departments: DepartmentLine[]; paths: PublicPaths }

/** What each department answers for. In the order of the departments: no ranking. */
export function DepartmentTable({ departments, paths }: DepartmentTableProps) {
  const words = departmentsText.columns
  const anyReported = departments.some(({ reported }) => reported > 0)
  return (
    <Table caption={departmentsText.title} stack className="departments">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col" className="number">
            {words.leads}
          </th>
          <th scope="col" className="number">
            {words.supports}
          </th>
          {anyReported && <th scope="col">{words.standing}</th>}
        </tr>
      </thead>
      <tbody>
        {departments.map((one) => (
          <tr key={one.id}>
            <td className="name">
              <a href={paths.department(one.id)}>{one.name}</a>
            </td>
            <td className="number" data-label={words.leads}>
              {one.leads > 0 && departmentsText.count(one.leads)}
            </td>
            <td className="number" data-label={words.supports}>
              {one.supports > 0 && departmentsText.count(one.supports)}
            </td>
            {anyReported && (
              <td>
                <Counts counts={one.counts} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** How many of its tasks stand where: counts, never one verdict for a department. */
export function Counts({ counts }: { counts: DepartmentLine['counts'] }) {
  return (
    <span className="flex flex-wrap gap-x-4">
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <VerdictWord key={standing} standing={standing} size="small" className="text-xs">
          {`${standingWords[standing]}${counts[standing]}`}
        </VerdictWord>
      ))}
    </span>
  )
}
