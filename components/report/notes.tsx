import { StandingWord } from '@/components/task/standing-word'
import type { PublicPaths } from '@/lib/paths'
import type { ReportMark, SentenceView } from '@/lib/queries/report-page'
import { reportText } from '@/lib/text/zh/report'

type NotesProps = {
  marks: ReportMark[]
  year: number
  paths: PublicPaths
  /** Before anything was published a standing would only repeat itself. */
  standings: boolean
}

/** Beside a paragraph on a wide screen, folded beneath it on a phone: its tasks and how they stand. */
export function Notes({ marks, year, paths, standings }: NotesProps) {
  if (marks.length === 0) return null
  return (
    <details className="notes fold">
      <summary>{reportText.notes(marks.length)}</summary>
      <ul>
        {marks.map((mark) => (
          <li key={mark.code}>
            <a className="place" href={`#${mark.sentence}`} title={reportText.permalink(mark.code)}>
              {mark.code}
            </a>
            <a className="name" href={paths.task(year, mark.code)} title={mark.title}>
              {mark.title}
            </a>
            {standings && <StandingWord line={mark} brief />}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Spots of the text that are shown as they stand, with the doubt: under the paragraph, never inside it. */
export function Doubts({ sentences }: { sentences: SentenceView[] }) {
  const doubts = sentences.flatMap(({ key, remark }) => (remark ? [{ key, remark }] : []))
  if (doubts.length === 0) return null
  return (
    <aside className="doubts" aria-label={reportText.doubt}>
      {doubts.map(({ key, remark }) => (
        <p key={key}>{reportText.doubtful(remark)}</p>
      ))}
    </aside>
  )
}
