'use client'

import { Button, ButtonLink } from '@/components/ui/button'
import { officePaths } from '@/lib/paths'
import { office } from '@/lib/text/zh/office'

type ErrorProps = { error: Error & { digest?: string }; reset: () => void }

/** A page of the office that failed while it was rendered; the digest finds the fault in the log. */
export default function OfficeError({ error, reset }: ErrorProps) {
  return (
    <>
      <h1 className="title">{office.error.title}</h1>
      <p className="mt-2 max-w-160 text-ink-2">{office.error.text}</p>
      {error.digest && <p className="mt-4 text-sm text-ink-2">{office.error.code(error.digest)}</p>}
      <p className="mt-6 flex flex-wrap gap-3">
        <Button type="button" onClick={reset}>
          {office.error.retry}
        </Button>
        <ButtonLink kind="outline" href={officePaths.workbench()}>
          {office.error.link}
        </ButtonLink>
      </p>
    </>
  )
}
