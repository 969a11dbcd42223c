// What a reader has to fetch for a page: the document with every file that it names.
import { PAGES, weightOf } from './pages.mjs'
import { heading, row } from './table.mjs'

export async function weights({ port, next }) {
  heading('每页重量，含样式', 'weight of a page with all that it brings, KiB')
  const goals = []
  for (const { name, path, limit } of PAGES) {
    const [br, gzip] = [await weightOf(port, path), await weightOf(port, path, 'gzip')]
    const alone = await weightOf(next.port, path, 'gzip')
    row(name, [`br ${br.toFixed(1)}`, `gzip ${gzip.toFixed(1)}`, `Next alone ${alone.toFixed(1)}`])
    const goal = `≤ ${limit} KiB`
    goals.push({ what: `weight of ${name}`, goal, value: `${br.toFixed(1)} KiB`, reached: br <= limit })
  }
  return goals
}
