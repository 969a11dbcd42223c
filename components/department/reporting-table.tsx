import { Table } from '@/components/ui/table'
import type { QuarterReporting } from '@/lib/queries/department-pages'
import { departmentsText } from '@/lib/text/zh/departments'
import { windowStatusWords } from '@/lib/text/zh/words'

/** How a department reports, quarter by quarter. */
export function ReportingTable({ quarters }: { quarters: QuarterReporting[] }) {
  const words = departmentsText.quarterColumns
  const figures = ['owed', 'published', 'madeUpLate', 'overdue'] as const
  return (
    <Table caption={departmentsText.reporting} stack className="departments">
      <thead>
        <tr>
          <th scope="col">{words.quarter}</th>
          {figures.map((name) => (
            <th key={name} scope="col" className="number">
              {words[name]}
            </th>
          ))}
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {quarters.map((one) => (
          <tr key={one.quarter}>
            <td className="name">{departmentsText.quarter(one.quarter)}</td>
            {figures.map((name) => (
              <td key={name} className="number" data-label={words[name]}>
                {one[name]}
              </td>
            ))}
            <td data-label={words.status}>{windowStatusWords[one.status]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
