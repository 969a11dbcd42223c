import { Phrase } from '@/components/ui/phrase'
import type { PublicPaths } from '@/lib/paths'
import type { ReportPageView, TextBlock } from '@/lib/queries/report-page'
import { reportText } from '@/lib/text/zh/report'
import { Doubts, Notes } from './notes'
import { Sentence } from './sentence'

type ReportTextProps = { view: ReportPageView; paths: PublicPaths; promisesOnly?: boolean }

/** The report as it was given, with its marks; set in serif, since here the report speaks. */
export function ReportText({ view, paths, promisesOnly }: ReportTextProps) {
  return (
    <article className="report-text">
      <header>
        <h1>{view.title}</h1>
        <p>
          <Phrase text={view.subtitle} />
        </p>
        <p>
          {view.speakerOffice}　{view.speaker}
        </p>
      </header>
      {promisesOnly && (
        <aside className="doubts" aria-label={reportText.showPromises}>
          <p>
            {reportText.reducedTo}
            <a href={paths.report(view.year)}>{reportText.readAll}</a>
          </p>
        </aside>
      )}
      {view.blocks.map((block) => {
        if ('sentences' in block) return <Paragraph key={block.key} block={block} view={view} paths={paths} />
        const Heading = block.kind === 'part' ? 'h2' : 'h3'
        return (
          <Heading key={block.key} id={block.key}>
            {block.text}
          </Heading>
        )
      })}
    </article>
  )
}

function Paragraph({ block, view, paths }: ReportTextProps & { block: TextBlock }) {
  const project = block.kind === 'project'
  return (
    <section className="paragraph" id={block.key}>
      {!project && block.text && <TitleLine text={block.text} />}
      <p>
        {project && <b>{block.text}</b>}
        {block.sentences.map((sentence) => (
          <Sentence key={sentence.key} sentence={sentence} year={view.year} paths={paths} />
        ))}
      </p>
      <Doubts sentences={block.sentences} />
      <Notes marks={block.marks} year={view.year} paths={paths} standings={view.anyPublished} />
    </section>
  )
}

/** The title of a paragraph on a line of its own; its full stop is there to be copied, not to be seen. */
function TitleLine({ text }: { text: string }) {
  return (
    <h4>
      {text.slice(0, -1)}
      <span className="sr-only">{text.slice(-1)}</span>
    </h4>
  )
}
