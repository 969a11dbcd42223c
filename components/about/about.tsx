import { Section } from '@/components/ui/section'
import type { PublicPaths } from '@/lib/paths'
import type { AboutView } from '@/lib/queries/about-page'
import { dayAndTime } from '@/lib/text/format'
import { aboutText } from '@/lib/text/zh/about'
import { Points } from './points'
import { Rules } from './rules'
import { Sources } from './sources'

const SECTIONS = ['sources', 'method', 'rules', 'decides', 'mistakes', 'record', 'using'] as const

/** Sources, method, rules, who decides, how to report a mistake: what one needs to check this site. */
export function About({ view, paths }: { view: AboutView; paths: PublicPaths }) {
  return (
    <>
      <h1 className="title mt-2">{aboutText.title}</h1>
      <p className="cover mt-2">{aboutText.intro}</p>
      <nav className="about-contents" aria-label={aboutText.contents}>
        {SECTIONS.map((name) => (
          <a key={name} href={`#${name}`}>
            {aboutText[name]}
          </a>
        ))}
      </nav>
      <Sources view={view} paths={paths} />
      <Section id="method" title={aboutText.method}>
        <p className="cover">{aboutText.counted(view.tasks, view.sentences)}</p>
        <Points items={aboutText.methodRules} />
      </Section>
      <Rules view={view} />
      <Section id="decides" title={aboutText.decides}>
        <Points items={aboutText.decidesRules} />
      </Section>
      <Section id="mistakes" title={aboutText.mistakes}>
        <p className="cover">{aboutText.mistakesIntro}</p>
        <Points items={aboutText.mistakesItems} />
        <p className="cover mt-3">{aboutText.mistakesAfter}</p>
      </Section>
      <Section id="record" title={aboutText.record}>
        <p className="cover">{aboutText.recordNote}</p>
        {view.head && (
          <>
            <p className="mt-3">{aboutText.recordHead(view.head.seq, dayAndTime(view.head.at))}</p>
            <p className="text-sm break-all text-ink-2">
              <code className="font-sans">{view.head.hash}</code>
            </p>
          </>
        )}
      </Section>
      <Section id="using" title={aboutText.using}>
        <Points items={aboutText.usingRules} />
      </Section>
    </>
  )
}
