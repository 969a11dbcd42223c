import { Button } from '@/components/ui/button'
import type { Contribution } from '@/lib/queries/entry-contributions'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { moment } from '@/lib/text/zh/deadlines'
import { contribution } from '@/lib/text/zh/entry-beside'

/** The form of the entry's own words; buttons beside it belong to it. */
export const ENTRY_FORM = 'entry-form'

type ContributionsProps = { view: Pick<EntryScreenView, 'beside' | 'may' | 'now'> }

/** What supporting departments wrote, each with the button that takes it into the lead's text. */
export function Contributions({ view }: ContributionsProps) {
  const { beside, may } = view
  const open = may.save && beside.contributions.some(({ state }) => state === 'handedIn')
  return (
    <>
      <ul className="text-sm">
        {beside.contributions.map((one) => (
          <li key={one.department.id} className="border-t border-rule py-2 first:border-t-0">
            <Paragraph one={one} view={view} />
          </li>
        ))}
      </ul>
      {open && <p className="mt-1 text-xs text-ink-2">{contribution.mergeText}</p>}
    </>
  )
}

function Paragraph({ one, view: { may, now } }: ContributionsProps & { one: Contribution }) {
  const { department, number, progress, problem } = one
  return (
    <>
      <p className="flex flex-wrap gap-x-3">
        <b className="font-medium">{department.name}</b>
        <span className="text-ink-2">{stateWords(one, now)}</span>
      </p>
      {progress && <p className="whitespace-pre-wrap">{progress}</p>}
      {problem && (
        <p className="whitespace-pre-wrap">
          {contribution.problem}：{problem}
        </p>
      )}
      {one.state === 'handedIn' && may.save && (
        <Button
          small
          kind="outline"
          className="mt-2"
          form={ENTRY_FORM}
          name="merge"
          value={`${department.id}.${number}`}
          aria-label={contribution.mergeOf(department.name)}
        >
          {contribution.merge}
        </Button>
      )}
    </>
  )
}

function stateWords({ state, writtenAt, mergedVersion }: Contribution, now: Date): string {
  if (state === 'unwritten' || !writtenAt) return contribution.optional
  if (mergedVersion !== null) return contribution.merged(mergedVersion)
  return contribution.handedIn(moment(writtenAt, now))
}
