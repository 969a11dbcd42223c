import { StateForm } from '@/components/form/state-form'
import type { Bare } from '@/lib/domain/draft/coverage'
import { officePaths } from '@/lib/paths'
import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import { coverageWords } from '@/lib/text/zh/report-import'
import { correctReportDraftAction } from '../actions'
import { type Here, placeOf } from './here'

const LONGEST_TITLE = 24

type Props = { row: Bare; draft: ReportDraftView; here: Here }

/** Words without a task, why, and the way to make them one. */
export function BareRow({ row: { place, because, rule, reason }, draft, here }: Props) {
  const mark = `${place.passage}-${place.start}-${place.end}`
  const isOpen = here.raise === mark && draft.state === 'open'
  const mayRaise = draft.state === 'open' && because !== 'dropped'
  return (
    <li id={`s${mark}`}>
      <div className="bare-words">
        <q>{place.quote}</q>
        <p>
          {draft.locations[place.passage]}
          {reason && <span>{reason}</span>}
          {because === 'stance' && <span>{coverageWords.rule(rule)}</span>}
        </p>
      </div>
      {mayRaise && !isOpen && (
        <a className="edit-link" href={placeOf(here, { raise: mark }, `s${mark}`)}>
          {coverageWords.raise}
          <span className="sr-only">{place.quote}</span>
        </a>
      )}
      {isOpen && (
        <div className="raise-form">
          <RaiseForm place={place} draft={draft} here={here} mark={mark} />
        </div>
      )}
    </li>
  )
}

type FormProps = { place: Bare['place']; draft: ReportDraftView; here: Here; mark: string }

function RaiseForm({ place: { passage, start, end, quote }, draft, here, mark }: FormProps) {
  const permalink = placeOf(here, { raise: mark }, `s${mark}`)
  return (
    <>
      <StateForm
        action={correctReportDraftAction}
        overtakes
        fields={[
          {
            kind: 'text',
            name: 'title',
            label: coverageWords.raiseTitle,
            value: quote.slice(0, LONGEST_TITLE),
          },
        ]}
        hidden={{ kind: 'raise', draft: draft.id, version: draft.version, passage, start, end, at: here.at }}
        submit={coverageWords.raise}
        busy={coverageWords.raiseBusy}
        permalink={permalink}
        signIn={officePaths.login({ callback: officePaths.reportDraft(draft.id) })}
      />
      <p>
        <a href={placeOf(here, {}, `s${mark}`)}>{coverageWords.cancel}</a>
      </p>
    </>
  )
}
