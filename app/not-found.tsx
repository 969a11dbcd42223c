import type { Metadata } from 'next'
import { missing } from '@/lib/text/zh/missing'
import './public.css'

export const metadata: Metadata = { title: missing.title }

/**
 * Addresses outside the public part; public ones get /missing from proxy.ts. Next sends this along with every page,
 * so it asks the database nothing and carries no frame.
 */
export default function NotFoundPage() {
  return (
    <main className="page" id="main">
      <h1 className="title pt-12">{missing.title}</h1>
      <p className="mt-2 max-w-160 text-ink-2">{missing.what}</p>
      <p className="mt-6">
        <a className="inline-flex min-h-(--size-target) items-center" href="/">
          {missing.home}
        </a>
      </p>
    </main>
  )
}
