import { gridText } from '@/lib/text/zh/grid'

export function GridHead() {
  const { columns } = gridText
  return (
    <thead>
      <tr>
        <th scope="col">{columns.target}</th>
        <th scope="col" className="number">
          {columns.goal}
        </th>
        <th scope="col" className="number">
          {columns.before}
        </th>
        <th scope="col">{columns.value}</th>
        <th scope="col">{columns.blank}</th>
        <th scope="col">{columns.reason}</th>
      </tr>
    </thead>
  )
}
