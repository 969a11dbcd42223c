import type { PublicPaths } from '@/lib/paths'
import { missing } from '@/lib/text/zh/missing'

/** No such page: what may have happened, and the ways on. */
export function MissingPage({ paths, year }: { paths: PublicPaths; year: number | null }) {
  const ways = [
    [paths.home(), missing.home],
    ...(year === null
      ? []
      : ([
          [paths.report(year), missing.report],
          [paths.tasks(year), missing.tasks],
        ] as const)),
    [paths.about(), missing.about],
  ] as const
  return (
    <>
      <h1 className="title pt-8">{missing.title}</h1>
      <p className="mt-2 max-w-160 text-ink-2">{missing.what}</p>
      <p className="mt-6">{missing.next}</p>
      <ul>
        {ways.map(([href, words]) => (
          <li key={href}>
            <a className="inline-flex min-h-(--size-target) items-center" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
