import { Fragment } from 'react'
import { classes } from '@/components/ui/classes'
import { VerdictCellLink } from '@/components/verdict/verdict-cell'
import type { SentencePiece } from '@/lib/domain/sentence-pieces'
import type { PublicPaths } from '@/lib/paths'
import type { ReportMark, SentenceView } from '@/lib/queries/report-page'
import { reportText } from '@/lib/text/zh/report'
import { standingWords } from '@/lib/text/zh/standing'

// A figure holds together with the first character of its unit; longer runs would tear holes in justified lines.
const FIGURE = /(\d[\d.,]*[%\p{Script=Han}]?)/u

type SentenceProps = { sentence: SentenceView; year: number; paths: PublicPaths }

/** One sentence of the report under its permanent anchor. Its text is the report's, letter by letter. */
export function Sentence({ sentence, year, paths }: SentenceProps) {
  return (
    <>
      <span className="sentence" id={sentence.key}>
        {sentence.pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <Fragment key={index}>
            <Words piece={piece} />
            {piece.marks.map((mark) => (
              <VerdictCellLink
                key={mark.code}
                className="in-text"
                standing={mark.standing}
                href={paths.task(year, mark.code)}
                name={reportText.mark(mark.title, standingWords[mark.standing])}
              />
            ))}
          </Fragment>
        ))}
      </span>
      {/* biome-ignore lint/a11y/useAnchorContent: a pointer's shortcut; read aloud it would follow every sentence */}
      <a className="permalink" href={`#${sentence.key}`} aria-hidden="true" tabIndex={-1} />
    </>
  )
}

function Words({ piece }: { piece: SentencePiece<ReportMark> }) {
  const words = piece.text.split(FIGURE).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
      <span className="unbroken" key={index}>
        {part}
      </span>
    ) : (
      part
    ),
  )
  const named = classes(piece.figure && 'figure', piece.bold && 'font-bold')
  return named ? <span className={named}>{words}</span> : words
}
