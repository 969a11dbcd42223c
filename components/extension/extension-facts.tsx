import { Facts } from '@/components/ui/facts'
import type { ExtensionPage } from '@/lib/queries/extension-pages'
import { deadline } from '@/lib/text/zh/deadlines'
import { extensions } from '@/lib/text/zh/extensions'
import { entryStateWords } from '@/lib/text/zh/words'

/** Beside the form: when it is due and closes, and how far it may be written already. */
export function ExtensionFacts({ page }: { page: ExtensionPage }) {
  const { facts } = extensions
  const { window, state, department, due, extendedUntil, lateUntil } = page
  const dates = [
    [facts.due, due],
    [facts.closes, window?.closesAt ?? null],
    [facts.extended, extendedUntil],
    [facts.late, lateUntil],
  ] as const
  return (
    <Facts
      title={facts.title}
      facts={[
        { term: facts.department, value: department ?? extensions.why.noLead },
        { term: facts.state, value: entryStateWords[state === 'none' ? 'awaited' : state] },
        ...dates.flatMap(([term, at]) => (at ? [{ term, value: deadline(at) }] : [])),
      ]}
    />
  )
}
