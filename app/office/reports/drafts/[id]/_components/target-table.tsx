import { Columns } from '@/components/ui/columns'
import { Table } from '@/components/ui/table'
import type { DraftTarget } from '@/lib/domain/draft/content'
import { isByHand } from '@/lib/domain/draft/figure-by-hand'
import { draftTask } from '@/lib/text/zh/report-import'
import { goalText } from '@/lib/text/zh/target-figure'
import { measureWords } from '@/lib/text/zh/words'

/** The figures of a task: name, value, how it is paced, and which rule read it. */
export function TargetTable({ code, targets }: { code: string; targets: DraftTarget[] }) {
  const { columns } = draftTask
  return (
    <Table caption={draftTask.caption(code)} className="draft-targets">
      <Columns names={columns} hidden />
      <tbody>
        {targets.map((target) => (
          <tr key={target.id}>
            <th scope="row">{target.name}</th>
            <td className="number">{goalText(target, target.measure) || draftTask.noValue}</td>
            <td>{measureWords[target.measure]}</td>
            <td className="rule">
              {draftTask.rule(target.rule)}{' '}
              {!isByHand(target) && <small>{draftTask.sure(target.confidence)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
