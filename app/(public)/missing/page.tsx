import type { Metadata } from 'next'
import { MissingPage } from '@/components/public/missing-page'
import { PublicShell } from '@/components/public/public-shell'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { portal } from '@/lib/queries/portal'
import { missing } from '@/lib/text/zh/missing'

export const metadata: Metadata = { title: missing.title }

/** What proxy.ts shows, with status 404, for an address that nobody answers. */
export default async function NobodyAnswersPage({ searchParams }: PageProps<'/missing'>) {
  const { mode = 'plain' } = readQuery('about', await searchParams)
  const frame = await portal()
  return (
    <PublicShell mode={mode} portal={frame} here={(paths) => paths.home()}>
      <MissingPage paths={publicPaths(mode)} year={frame.year} />
    </PublicShell>
  )
}
