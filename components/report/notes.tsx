import { StandingWord } from '@/components/task/standing-word'
import type { PublicPaths } from '@/lib/paths'
import type { ReportMark, SentenceView } from '@/lib/queries/report-page'
import { reportText } from '@/lib/text/zh/report'

type NotesProps = {
  marks: ReportMark[]
  sentences: SentenceView[]
  year: number
  paths: PublicPaths
  /** Before anything was published a standing would only repeat itself. */
  standings: boolean
}

/** Beside a paragraph on a wide screen, folded beneath it on a phone: its tasks and how they stand. */
export function Notes({ marks, sentences, year, paths, standings }: NotesProps) {
  const doubts = sentences.flatMap(({ key, remark }) => (remark ? [{ key, remark }] : []))
  if (marks.length + doubts.length === 0) return null
  return (
    <details className="notes fold">
      <summary>{marks.length > 0 ? reportText.notes(marks.length) : reportText.doubt}</summary>
      <ul>
        {marks.map((mark) => (
          <li key={mark.code}>
            <a className="place" href={`#${mark.sentence}`} title={reportText.permalink(mark.code)}>
              {mark.code}
            </a>
            <a className="name" href={paths.task(year, mark.code)}>
              {mark.title}
            </a>
            {standings && <StandingWord line={mark} brief />}
          </li>
        ))}
        {doubts.map((doubt) => (
          <li key={doubt.key} className="doubt">
            {reportText.doubt}：{doubt.remark}
          </li>
        ))}
      </ul>
    </details>
  )
}
