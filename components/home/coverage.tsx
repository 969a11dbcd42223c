import type { HomeView } from '@/lib/queries/home-page'
import { homeText } from '@/lib/text/zh/home'

const NAMED = 3

/** How far reporting has come, and what came of it, in the city's own form of sentence. Never a made-up total. */
export function Coverage({ view }: { view: HomeView }) {
  const { rollup } = view
  if (view.quarters.length === 0) return <p className="cover">{homeText.notStarted(rollup.total)}</p>
  return (
    <div className="cover">
      <p>{reportingOf(view)}</p>
      {rollup.reported > 0 ? <p>{outcomeOf(view)}</p> : <p>{homeText.allWaiting(rollup.total)}</p>}
    </div>
  )
}

/** The newest quarter past its due date, and every one that is open now. */
function reportingOf({ quarters }: HomeView): string {
  const past = quarters.filter(({ status }) => status === 'closed' || status === 'afterDue')
  const open = quarters.filter(({ status }) => status === 'open')
  return [...past.slice(-1).map(homeText.closed), ...open.map(homeText.reporting)].join('')
}

function outcomeOf({ rollup, behind }: HomeView): string {
  const { done, ahead, onPace, behind: late } = rollup.counts
  const rest = rollup.reported - done - ahead - onPace - late
  const names = behind.slice(0, NAMED).map(({ title }) => title)
  const told =
    behind.length > NAMED ? homeText.andMore(names.join(homeText.nameComma)) : names.join(homeText.nameComma)
  const parts = [
    homeText.done(done + ahead, rollup.reported),
    homeText.onPace(onPace),
    late > 0 ? `${homeText.behind(late)}${homeText.behindNames(told)}` : homeText.behind(0),
    ...(rest > 0 ? [homeText.rest(rest)] : []),
  ]
  return homeText.sentence(parts)
}
