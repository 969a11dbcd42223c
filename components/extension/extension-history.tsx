import { Section } from '@/components/ui/section'
import type { ExtensionLine } from '@/lib/queries/extension-list'
import { dayAndTime } from '@/lib/text/format'
import { deadline } from '@/lib/text/zh/deadlines'
import { extensionKindWords, extensions } from '@/lib/text/zh/extensions'

/** What was asked and decided about one task's quarter, the newest first. */
export function ExtensionHistory({ lines }: { lines: ExtensionLine[] }) {
  return (
    <Section title={extensions.historyTitle}>
      {lines.length === 0 && <p className="text-sm text-ink-2">{extensions.historyNone}</p>}
      <ul className="max-w-160">
        {lines.map((line) => (
          <li key={line.id} className="border-b border-rule py-3">
            <Step at={line.decidedAt} words={outcome(line)} reason={line.decisionReason} />
            {line.unasked ? (
              <p className="text-xs text-ink-2">{extensions.unasked}</p>
            ) : (
              <Step at={line.requestedAt} words={asked(line)} reason={line.reason} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Step({ at, words, reason }: { at: Date | null; words: string; reason: string | null }) {
  if (!words) return null
  return (
    <div>
      <p>
        {words}
        {at && <span className="ml-3 text-xs text-ink-2">{dayAndTime(at)}</span>}
      </p>
      {reason && <p className="text-sm whitespace-pre-wrap text-ink-2">{reason}</p>}
    </div>
  )
}

const asked = ({ kind, wantedUntil }: ExtensionLine) =>
  extensions.line.requested(extensionKindWords[kind], deadline(wantedUntil))

function outcome({ state, kind, until }: ExtensionLine): string {
  if (state === 'granted' && until) return extensions.line.granted(extensionKindWords[kind], deadline(until))
  if (state === 'refused') return extensions.line.refused()
  return state === 'withdrawn' ? extensions.line.withdrawn() : ''
}
