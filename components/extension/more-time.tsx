import { officePaths } from '@/lib/paths'
import type { MoreTime } from '@/lib/queries/more-time'
import { deadline } from '@/lib/text/zh/deadlines'
import { extensionKindWords, extensions } from '@/lib/text/zh/extensions'

type MoreTimeProps = { taskId: string; quarter: string; title: string; time: MoreTime; mayAsk: boolean }

/** What was granted, that a request waits, or the way to ask: one short line, or nothing. */
export function MoreTimeLine({ taskId, quarter, title, time, mayAsk }: MoreTimeProps) {
  const { ask, waiting, granted } = time
  const said = granted && extensions.onEntry(extensionKindWords[granted.kind], deadline(granted.until))
  const link = waiting
    ? extensions.entryWaiting
    : ask === 'extension'
      ? extensions.entryLink
      : extensions.entryLate
  const hasLink = mayAsk && (waiting || ask !== null)
  if (!said && !hasLink) return null
  return (
    <p className="text-sm text-ink-2">
      {said && <span className="mr-4">{said}</span>}
      {hasLink && (
        <a
          className="inline-flex min-h-(--size-target) items-center"
          href={officePaths.askExtension(taskId, quarter)}
        >
          {link}
          <span className="sr-only">{title}</span>
        </a>
      )}
    </p>
  )
}
