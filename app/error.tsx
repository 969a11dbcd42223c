'use client'

import { Button } from '@/components/ui/button'
import { missing } from '@/lib/text/zh/missing'
import './public.css'

/** A page that failed while it was rendered. The digest finds the fault in the log; nothing else is told. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main className="page" id="main">
      <h1 className="title pt-12">{missing.errorTitle}</h1>
      <p className="mt-2 max-w-160 text-ink-2">{missing.errorWhat}</p>
      {error.digest && <p className="mt-4 text-sm text-ink-2">{missing.errorCode(error.digest)}</p>}
      <p className="mt-6">
        <Button type="button" kind="outline" onClick={reset}>
          {missing.retry}
        </Button>
      </p>
    </main>
  )
}
