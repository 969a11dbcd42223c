import { goalWords } from '@/components/target/goal-words'
import { StandingWord } from '@/components/task/standing-word'
import { Table } from '@/components/ui/table'
import type { PublicPaths } from '@/lib/paths'
import type { TargetLine, TaskLine } from '@/lib/queries/task-line'
import { quarterEnd } from '@/lib/text/format'
import { homeText } from '@/lib/text/zh/home'
import { valueText } from '@/lib/text/zh/target-figure'
import { blankWords } from '@/lib/text/zh/words'

type HeadlineTargetsProps = { lines: TaskLine[]; year: number; anyPublished: boolean; paths: PublicPaths }

/** The targets that the report names first: GDP, revenue, sales, investment, jobs, unemployment. */
export function HeadlineTargets({ lines, year, anyPublished, paths }: HeadlineTargetsProps) {
  const words = homeText.columns
  return (
    <Table caption={homeText.headline} stack className="headline">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.goal}</th>
          {anyPublished && (
            <>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.standing}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.code}>
            <td className="name">
              <a href={paths.task(year, line.code)}>{line.title}</a>
            </td>
            <td className="goal" data-label={words.goal}>
              {homeText.listed(line.targets.map(goalWords))}
            </td>
            {anyPublished && (
              <>
                <td data-label={words.now}>{nowWords(line)}</td>
                <td className="standing">
                  <StandingWord line={line} mode={paths.mode} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function nowWords({ targets, quarter }: TaskLine): string {
  if (quarter === null) return homeText.none
  const told = (target: TargetLine) =>
    target.value === null
      ? (target.blank && blankWords[target.blank]) || homeText.none
      : valueText(target.value, target, target.measure)
  return homeText.asOf(quarterEnd(quarter), targets.map(told))
}
