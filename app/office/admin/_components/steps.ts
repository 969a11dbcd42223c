import type { OverviewStep } from '@/components/admin/overview-steps'
import { officePaths } from '@/lib/paths'
import type { AdminOverview } from '@/lib/queries/admin-overview'
import type { WindowLine } from '@/lib/queries/window-list'
import { quarterText } from '@/lib/text/format'
import { overview } from '@/lib/text/zh/admin-overview'
import { edgeOfDay } from '@/lib/text/zh/admin-windows'

const NAMED = 6

/** The supervision office's errands in the order in which they are done, each with whether it is open and what it is. */
export function overviewSteps(view: AdminOverview): OverviewStep[] {
  return [review(view), ...requests(view), assignments(view), windows(view), ...awaited(view), accounts(view)]
}

function review({ waiting }: AdminOverview): OverviewStep {
  const words = overview.review
  const text = waiting > 0 ? words.todo(waiting) : words.done
  return { ...step(words), isOpen: waiting > 0, href: officePaths.review(), text }
}

/** Only while one waits. */
function requests({ requests: waiting }: AdminOverview): OverviewStep[] {
  if (waiting.length === 0) return []
  const words = overview.requests
  const links = named(
    words.lead(waiting.length),
    waiting.map(({ task, department, quarter }) => [
      words.one(department, task.code),
      officePaths.decideExtension(task.id, quarter),
    ]),
  )
  return [{ ...step(words), isOpen: true, href: officePaths.extensions(), text: '', links }]
}

function assignments({ tasks: { total, unconfirmed } }: AdminOverview): OverviewStep {
  const words = overview.assignments
  const text = unconfirmed > 0 ? words.todo(unconfirmed, total) : words.done(total)
  const href = officePaths.assignments(unconfirmed > 0 ? { standing: 'suggested' } : {})
  return { ...step(words), isOpen: unconfirmed > 0, href, text }
}

function windows({ windows: running }: AdminOverview): OverviewStep {
  const words = overview.windows
  const text = running.length > 0 ? running.map(windowSentence).join('') : words.todo
  return { ...step(words), isOpen: running.length === 0, href: officePaths.windows(), text }
}

function windowSentence({ quarter, status, window }: WindowLine): string {
  const words = overview.windows.running
  if (!window) return ''
  if (status === 'upcoming') return words.upcoming(quarterText(quarter), edgeOfDay(window.opensAt))
  if (status === 'open') return words.open(quarterText(quarter), edgeOfDay(window.dueAt))
  return words.afterDue(quarterText(quarter), edgeOfDay(window.closesAt))
}

/** Only while something is awaited: a value that stands is no errand. */
function awaited({ awaited: targets }: AdminOverview): OverviewStep[] {
  const [first] = targets
  if (!first) return []
  const words = overview.targets
  const links = named(
    words.lead(targets.length),
    targets.map(({ id, title }) => [title, officePaths.target(id)]),
  )
  return [{ ...step(words), isOpen: true, href: officePaths.target(first.id), text: '', links }]
}

function accounts({ accounts: { total, withoutPassword, leadsWithout } }: AdminOverview): OverviewStep {
  const words = overview.accounts
  const links = [
    ...named(
      words.leadsWithout(leadsWithout.length),
      leadsWithout.map(({ id, short }) => [short, officePaths.createAccount({ department: id })]),
    ),
    ...named(
      words.withoutPassword(withoutPassword.length),
      withoutPassword.map(({ id, login }) => [login, officePaths.account(id)]),
    ),
  ]
  const isOpen = links.length > 0 || total === 1
  const text = isOpen ? (total === 1 ? words.none : '') : words.done(total)
  return { ...step(words), isOpen, href: officePaths.accounts(), text, links }
}

const step = ({ title, step }: { title: string; step: string }) => ({ title, step })

/** The first few by name: the count stands before them, all of them on the page of accounts. */
function named(lead: string, links: [string, string][]) {
  const shown = links.slice(0, NAMED).map(([label, href]) => ({ label, href }))
  return links.length === 0 ? [] : [{ lead, links: shown, more: links.length > NAMED }]
}
