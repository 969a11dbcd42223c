// From the press of the button to the first public page with what was approved in it, made anew.
import { openReview, signIn, waitingEntries } from './office.mjs'
import { ask } from './pages.mjs'
import { heading, middle, row } from './table.mjs'

const APPROVALS = 20

export async function freshness({ port }) {
  heading('从通过到公众可见', 'from an approval to the public, ms')
  const url = `http://localhost:${port}`
  const cookie = await signIn(url)
  const [answered, seen] = [[], []]
  for (const path of (await waitingEntries(url, cookie)).slice(0, APPROVALS)) {
    const approve = await openReview(url, path, cookie)
    const since = performance.now()
    if (!(await approve())) continue
    answered.push(performance.now() - since)
    await ask(port, '/')
    seen.push(performance.now() - since)
  }
  row(`${answered.length} approvals`, [
    `answered p50 ${middle(answered).toFixed(0)}`,
    `public p50 ${middle(seen).toFixed(0)}, most ${Math.max(...seen).toFixed(0)}`,
  ])
}
