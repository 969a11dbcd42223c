import { Unbroken } from '@/components/ui/unbroken'
import { VerdictCellLink } from '@/components/verdict/verdict-cell'
import type { SentencePiece } from '@/lib/domain/sentence-pieces'
import type { PublicPaths } from '@/lib/paths'
import type { FigureView } from '@/lib/queries/report-figures'
import type { ReportMark, SentenceView } from '@/lib/queries/report-page'
import { reportText } from '@/lib/text/zh/report'
import { standingWords } from '@/lib/text/zh/standing'
import { figureSays } from './figure-says'

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

type PieceProps = { piece: SentencePiece<ReportMark, FigureView>; year: number; paths: PublicPaths }

/** The words, and the marks that end them: a mark never stands at the head of a line by itself. */
function Piece({ piece, year, paths }: PieceProps) {
  if (piece.marks.length === 0) return <Words piece={piece} text={piece.text} year={year} paths={paths} />
  const at = Math.max(0, piece.text.length - BOUND)
  return (
    <>
      <Words piece={piece} text={piece.text.slice(0, at)} year={year} paths={paths} />
      <span className="unbroken">
        <Words piece={piece} text={piece.text.slice(at)} year={year} paths={paths} />
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

type WordsProps = Pick<PieceProps, 'year' | 'paths'> & {
  piece: SentencePiece<ReportMark, FigureView>
  text: string
}

/** A figure leads to where it is told on, and says at a pointer what it measures. */
function Words({ piece, text, year, paths }: WordsProps) {
  const words = <Unbroken text={text} />
  const said = piece.bold ? <b>{words}</b> : words
  if (!piece.figure || text === '') return said
  return (
    <a
      className="figure"
      href={figureAddress(piece.figure, year, paths)}
      title={figureSays(piece.figure, year)}
    >
      {said}
    </a>
  )
}

function figureAddress(figure: FigureView, year: number, paths: PublicPaths): string {
  if (figure.kind === 'target') return paths.task(year, figure.code)
  return paths.indicators(year, `r-${figure.result.key}`)
}
