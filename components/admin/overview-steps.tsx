import { ButtonLink } from '@/components/ui/button'
import { Glyph } from '@/components/ui/glyph'
import { overview } from '@/lib/text/zh/admin-overview'

export type OverviewStep = {
  title: string
  /** The way to it. */
  step: string
  href: string
  isOpen: boolean
  text: string
  /** Sentences that end in a list of links. */
  links?: { lead: string; links: { label: string; href: string }[]; more: boolean }[]
}

/** Errands, the open ones with a button of their own; the first open one has the screen's solid button. */
export function OverviewSteps({ steps }: { steps: OverviewStep[] }) {
  const first = steps.find(({ isOpen }) => isOpen)
  return (
    <ol aria-label={overview.caption} className="max-w-240">
      {steps.map((step) => (
        <Step key={step.href} step={step} isFirst={step === first} />
      ))}
    </ol>
  )
}

function Step({ step, isFirst }: { step: OverviewStep; isFirst: boolean }) {
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-3 border-t border-rule py-5 first:border-ink">
      <div className="min-w-0 flex-1 basis-100">
        <h2 className="flex items-center gap-3 text-base">
          <Glyph name={step.isOpen ? 'box' : 'tick'} className={step.isOpen ? undefined : 'text-done'} />
          {step.title}
          <span className="sr-only">{step.isOpen ? overview.states.todo : overview.states.done}</span>
        </h2>
        <div className="ml-6.5 max-w-160 text-sm text-ink-2">
          {step.text && <p>{step.text}</p>}
          {step.links?.map(({ lead, links, more }) => (
            <p key={lead} className="leading-7">
              {lead}
              {links.map(({ label, href }) => (
                <a key={href} href={href} className="mr-3 inline-block">
                  {label}
                </a>
              ))}
              {more && overview.more}
            </p>
          ))}
        </div>
      </div>
      <ButtonLink kind={isFirst ? 'solid' : 'outline'} className="min-w-24 max-md:ml-6.5" href={step.href}>
        {step.step}
      </ButtonLink>
    </li>
  )
}
