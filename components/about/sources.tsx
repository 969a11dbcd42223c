import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import type { PublicPaths } from '@/lib/paths'
import type { AboutView, Remarked } from '@/lib/queries/about-page'
import { aboutText } from '@/lib/text/zh/about'

type SourcesProps = { view: AboutView; paths: PublicPaths }

/** Where the text comes from, what was corrected in it, what is doubtful, and which sentences nobody reports on. */
export function Sources({ view, paths }: SourcesProps) {
  return (
    <Section id="sources" title={aboutText.sources}>
      <Provenance view={view} />
      <h3 className="mt-8 text-base">{aboutText.corrections}</h3>
      <p className="mb-2 text-sm text-ink-2">{aboutText.correctionsNote}</p>
      <Corrections view={view} />
      <h3 className="mt-8 text-base">{aboutText.doubts}</h3>
      <p className="mb-2 text-sm text-ink-2">{aboutText.doubtsNote}</p>
      <Sentences rows={view.doubts} heads={aboutText.doubtColumns} view={view} paths={paths} />
      <h3 className="mt-8 text-base">{aboutText.stances(view.stances.length)}</h3>
      <p className="mb-2 text-sm text-ink-2">{aboutText.stancesNote}</p>
      <details>
        <summary className="inline-flex min-h-(--size-target) cursor-pointer items-center underline decoration-link-rule underline-offset-4">
          {aboutText.show}
        </summary>
        <Sentences
          rows={view.stances}
          heads={{ sentence: aboutText.stanceColumns.sentence, remark: aboutText.stanceColumns.reason }}
          view={view}
          paths={paths}
        />
      </details>
    </Section>
  )
}

function Provenance({ view }: { view: AboutView }) {
  const { title, speaker, meeting, date, obtained, published, rights } = view.provenance
  const facts = aboutText.sourceFacts
  const rows = [
    [facts.title, title],
    [facts.speaker, speaker],
    [facts.meeting, aboutText.on(meeting, date)],
    [facts.obtained, obtained],
    [facts.rights, rights],
  ].filter(([, words]) => words !== '')
  return (
    <dl className="about-facts">
      {rows.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      {published.url && (
        <div>
          <dt>{facts.published}</dt>
          <dd>
            <a href={published.url} rel="noreferrer" data-address={published.url}>
              {aboutText.publishedAt(published.by, published.date)}
            </a>
            <span className="block text-sm text-ink-2">{published.note}</span>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Corrections({ view }: { view: AboutView }) {
  const words = aboutText.correctionColumns
  return (
    <Table caption={aboutText.corrections} stack>
      <thead>
        <tr>
          <th scope="col">{words.stood}</th>
          <th scope="col">{words.stands}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {view.corrections.map(({ id, stood, stands, why }) => (
          <tr key={id}>
            <td className="font-serif" data-label={words.stood}>
              {stood}
            </td>
            <td className="font-serif" data-label={words.stands}>
              {stands}
            </td>
            <td data-label={words.why}>{why}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const LONGEST = 60

type SentencesProps = SourcesProps & { rows: Remarked[]; heads: { sentence: string; remark: string } }

function Sentences({ rows, heads, view, paths }: SentencesProps) {
  return (
    <Table caption={heads.sentence} stack>
      <thead>
        <tr>
          <th scope="col">{heads.sentence}</th>
          <th scope="col">{heads.remark}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, text, remark }) => (
          <tr key={key}>
            <td className="font-serif md:w-1/2">
              <a
                href={paths.report(view.year, key)}
                className={text.length > LONGEST ? 'cut-after bare' : 'bare'}
              >
                {text.slice(0, LONGEST)}
              </a>
            </td>
            <td className="text-ink-2">{remark}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
