import { Tag } from '@/components/ui/tag'
import type { PlanPageView, PlanVersion } from '@/lib/queries/plan-page'
import { moment } from '@/lib/text/zh/deadlines'
import { planLine, planText } from '@/lib/text/zh/plan'

/** Every version of a plan, the newest first, line by line. */
export function PlanVersions({ view }: { view: PlanPageView }) {
  return (
    <aside>
      <h2 className="border-b border-ink pb-2 text-sm">{planText.versions}</h2>
      {view.versions.length === 0 && <p className="py-3 text-sm text-ink-2">{planText.defaultPace}</p>}
      <ol>
        {view.versions.map((version) => (
          <li key={version.id} className="border-b border-rule py-3 text-sm">
            <Version version={version} view={view} />
          </li>
        ))}
      </ol>
    </aside>
  )
}

function Version({ version, view }: { version: PlanVersion; view: PlanPageView }) {
  const { number, state, writtenAt, decidedAt, changeReason, returnReason, points } = version
  return (
    <>
      <p className="flex flex-wrap gap-x-3">
        <b className="font-medium">{planText.version(number)}</b>
        <Tag>{planText.states[state]}</Tag>
      </p>
      <p className="text-xs text-ink-2">
        {planText.writtenAt(moment(writtenAt, view.now))}
        {decidedAt && `，${planText.decidedAt(moment(decidedAt, view.now))}`}
      </p>
      {changeReason && <p>{planText.reasonOf(changeReason)}</p>}
      {returnReason && <p>{planText.returnedFor(returnReason)}</p>}
      {view.lines.map(({ target }) => {
        const own = points.filter(({ targetId }) => targetId === target.id)
        return own.length === 0 ? null : (
          <p key={target.id} className="mt-1">
            <span className="text-ink-2">{target.name}：</span>
            {planLine(own, target.unit)}
          </p>
        )
      })}
    </>
  )
}
