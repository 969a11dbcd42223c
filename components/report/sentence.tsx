import { classes } from '@/components/ui/classes'
import { Unbroken } from '@/components/ui/unbroken'
import { VerdictCellLink } from '@/components/verdict/verdict-cell'
import type { SentencePiece } from '@/lib/domain/sentence-pieces'
import type { PublicPaths } from '@/lib/paths'
import type { ReportMark, SentenceView } from '@/lib/queries/report-page'
import { reportText } from '@/lib/text/zh/report'
import { standingWords } from '@/lib/text/zh/standing'

/** A mark holds on to the last character and its punctuation. */
const BOUND = 2

type SentenceProps = { sentence: SentenceView; year: number; paths: PublicPaths }

/** One sentence of the report under its permanent anchor. Its text is the report's, letter by letter. */
export function Sentence({ sentence, year, paths }: SentenceProps) {
  return (
    <>
      <span className="sentence" id={sentence.key}>
        {sentence.pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <Piece key={index} piece={piece} year={year} paths={paths} />
        ))}
      </span>
      {/* biome-ignore lint/a11y/useAnchorContent: a pointer's shortcut; read aloud it would follow every sentence */}
      <a className="permalink" href={`#${sentence.key}`} aria-hidden="true" tabIndex={-1} />
    </>
  )
}

type PieceProps = { piece: SentencePiece<ReportMark>; year: number; paths: PublicPaths }

/** The words, and the marks that end them: a mark never stands at the head of a line by itself. */
function Piece({ piece, year, paths }: PieceProps) {
  if (piece.marks.length === 0) return <Words piece={piece} text={piece.text} />
  const at = Math.max(0, piece.text.length - BOUND)
  return (
    <>
      <Words piece={piece} text={piece.text.slice(0, at)} />
      <span className="unbroken">
        <Words piece={piece} text={piece.text.slice(at)} />
        {piece.marks.map((mark) => (
          <VerdictCellLink
            key={mark.code}
            className="in-text"
            standing={mark.standing}
            href={paths.task(year, mark.code)}
            name={reportText.mark(mark.title, standingWords[mark.standing])}
          />
        ))}
      </span>
    </>
  )
}

function Words({ piece, text }: { piece: SentencePiece<ReportMark>; text: string }) {
  const named = classes(piece.figure && 'figure', piece.bold && 'font-bold')
  return named ? (
    <span className={named}>
      <Unbroken text={text} />
    </span>
  ) : (
    <Unbroken text={text} />
  )
}
