import { useRef, useState } from 'react'
import type { Told } from '@/lib/form-state'
import { problems } from '@/lib/text/zh/problems'
import { Button } from '../ui/button'
import { Inset } from '../ui/inset'

/** What a form says once it was done, and a text to copy that is shown this once. */
export function FormDone({ told }: { told: Told }) {
  return (
    <Inset role="status">
      <p className="text-base font-medium" id="done" tabIndex={-1}>
        {told.title}
      </p>
      {told.text && <p>{told.text}</p>}
      {told.lines && (
        <ul className="list-disc pl-5">
          {told.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {told.copy && <Copyable label={told.copy.label} text={told.copy.text} />}
    </Inset>
  )
}

function Copyable({ label, text }: { label: string; text: string }) {
  const input = useRef<HTMLInputElement>(null)
  const [copied, say] = useState(false)
  const copy = async () => {
    input.current?.select()
    // Only https and localhost have a clipboard; elsewhere the selected text is one key away.
    await navigator.clipboard?.writeText(text)
    say(Boolean(navigator.clipboard))
  }
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <input
        ref={input}
        className="control min-w-0 flex-1 basis-60"
        aria-label={label}
        readOnly
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <Button type="button" kind="outline" onClick={copy} aria-live="polite">
        {copied ? problems.copied : problems.copy}
      </Button>
    </div>
  )
}
