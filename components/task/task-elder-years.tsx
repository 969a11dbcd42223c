import type { PublicPaths } from '@/lib/paths'
import type { TaskPageView } from '@/lib/queries/task-page'
import { resultText } from '@/lib/text/zh/result-figure'
import { taskText } from '@/lib/text/zh/task-page'

const { inYear, nextYear } = taskText.elder

type Props = { view: TaskPageView; paths: PublicPaths }

/** True where the year before or the year after says anything of the task. */
export const hasOtherYears = ({ otherYears, settled }: TaskPageView) => otherYears.length + settled.length > 0

/** The task that this one goes on with, those that go on with it, and what the next report says was reached. */
export function OtherYears({ view: { otherYears, settled, year }, paths }: Props) {
  return (
    <>
      {otherYears.map((one) => (
        <p key={`${one.year} ${one.code}`}>
          {inYear[one.role](one.year)}
          <a href={paths.task(one.year, one.code)}>{one.title}</a>
        </p>
      ))}
      {settled.map(({ result }) => (
        <p key={result.key}>
          <a href={paths.report(year + 1, result.passage)}>
            {nextYear(year + 1, result.name, resultText(result))}
          </a>
        </p>
      ))}
    </>
  )
}
