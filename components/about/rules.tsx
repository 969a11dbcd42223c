import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { VerdictCell } from '@/components/verdict/verdict-cell'
import { VerdictWord } from '@/components/verdict/verdict-word'
import { STANDINGS } from '@/lib/domain/standing'
import { MEASURES } from '@/lib/domain/target'
import type { AboutView } from '@/lib/queries/about-page'
import { aboutText } from '@/lib/text/zh/about'
import { standingWords } from '@/lib/text/zh/standing'
import { verdictSays, verdictSentence } from '@/lib/text/zh/verdict'
import { verdictSum } from '@/lib/text/zh/verdict-sum'
import { measureWords } from '@/lib/text/zh/words'
import { Points } from './points'

/** How verdicts are reached: the constants in force, what each verdict means, and one worked through. */
export function Rules({ view }: { view: AboutView }) {
  return (
    <Section id="rules" title={aboutText.rules}>
      <p className="cover">{aboutText.rulesIntro(view.rules)}</p>
      <Points items={aboutText.constants(view.rules)} />
      <h3 className="mt-8 mb-2 text-base">{aboutText.standings}</h3>
      <StandingTable />
      <h3 className="mt-8 mb-2 text-base">{aboutText.measures}</h3>
      <MeasureTable />
      {view.example && <Example verdict={view.example} />}
      <p className="cover mt-6">{aboutText.worst}</p>
    </Section>
  )
}

function StandingTable() {
  const words = aboutText.standingColumns
  return (
    <Table caption={aboutText.standings}>
      <thead>
        <tr>
          <th scope="col">{words.standing}</th>
          <th scope="col">{words.means}</th>
        </tr>
      </thead>
      <tbody>
        {STANDINGS.map((standing) => (
          <tr key={standing}>
            <td>
              <span className="inline-flex items-center gap-2">
                <VerdictCell standing={standing} className="legend-size" />
                <VerdictWord standing={standing}>{standingWords[standing]}</VerdictWord>
              </span>
            </td>
            <td className="w-full">{aboutText.means[standing]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function MeasureTable() {
  const words = aboutText.measureColumns
  return (
    <Table caption={aboutText.measures}>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.rule}</th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((measure) => (
          <tr key={measure}>
            <td className="whitespace-nowrap">{measureWords[measure]}</td>
            <td className="w-full">{aboutText.measureRules[measure]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Worked by the same function as every verdict on this site. */
function Example({ verdict }: { verdict: NonNullable<AboutView['example']> }) {
  return (
    <div className="mt-8">
      <h3 className="text-base">{aboutText.example}</h3>
      <p className="cover">{aboutText.exampleIntro}</p>
      <p className="mt-3">
        <VerdictWord standing={verdict.code} size="large">
          {verdictSays(verdict)}
        </VerdictWord>
      </p>
      <p>{verdictSentence(verdict)}</p>
      <ul className="text-ink-2">
        {verdictSum(verdict).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  )
}
