import { StandingWord } from '@/components/task/standing-word'
import { Empty } from '@/components/ui/empty'
import type { PublicPaths } from '@/lib/paths'
import type { Publication } from '@/lib/queries/task-history'
import { shortDay } from '@/lib/text/format'
import { homeText } from '@/lib/text/zh/home'
import { publicationSays } from '@/lib/text/zh/publication'

type RecentProps = { publications: Publication[]; year: number; paths: PublicPaths }

/** What was published last, with what changed, in words. */
export function Recent({ publications, year, paths }: RecentProps) {
  if (publications.length === 0) return <Empty title={homeText.recentNone}>{homeText.recentNoneWhy}</Empty>
  return (
    <ol className="feed">
      {publications.map((one) => (
        <li key={`${one.code} ${one.quarter}`}>
          <time dateTime={one.approvedAt.toISOString()}>{shortDay(one.approvedAt)}</time>
          <div>
            <h3>
              <a className="bare" href={paths.task(year, one.code, `q${one.quarter}`)}>
                {one.title}
              </a>
            </h3>
            <p>
              {publicationSays({
                ...one,
                target: one.targets.length === 1 ? (one.targets[0] ?? null) : null,
              })}
            </p>
          </div>
          <span className="standing">
            <StandingWord line={one} mode={paths.mode} />
          </span>
        </li>
      ))}
    </ol>
  )
}
