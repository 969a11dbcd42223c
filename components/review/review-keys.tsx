'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { review } from '@/lib/text/zh/review'

type ReviewKeysProps = {
  /** Addresses of the entries below and above in the queue; null at either end. */
  next: string | null
  previous: string | null
}

const STORED = 'jiannuo-review-keys'

/** J and K go through the queue, A and R to the two decisions; they decide nothing, and can be switched off. */
export function ReviewKeys({ next, previous }: ReviewKeysProps) {
  const [on, turn] = useState(true)
  const router = useRouter()
  useEffect(() => turn(window.localStorage.getItem(STORED) !== 'off'), [])
  useEffect(() => {
    if (!on) return
    const steps: Record<string, () => void> = {
      j: () => next && router.push(next),
      k: () => previous && router.push(previous),
      a: () => reach('[data-decision="approve"] button'),
      r: () => reach('#return-reason, [data-decision="return"] textarea'),
    }
    const heard = (event: KeyboardEvent) => {
      const step = steps[event.key.toLowerCase()]
      if (!step || isTyping(event)) return
      // Else the letter would be typed into the field that it leads to.
      event.preventDefault()
      step()
    }
    window.addEventListener('keydown', heard)
    return () => window.removeEventListener('keydown', heard)
  }, [on, next, previous, router])
  const switchTo = (wanted: boolean) => {
    window.localStorage.setItem(STORED, wanted ? 'on' : 'off')
    turn(wanted)
  }
  return (
    <p className="mt-3 text-xs text-ink-2 max-lg:hidden">
      {on ? review.keys.on : review.keys.off}
      <button type="button" className="cursor-pointer underline" onClick={() => switchTo(!on)}>
        {on ? review.keys.turnOff : review.keys.turnOn}
      </button>
    </p>
  )
}

/** A letter that belongs to a field, or to a shortcut of the browser's own. */
function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const inField = target instanceof HTMLElement && target.closest('input, textarea, select') !== null
  return inField || ctrlKey || metaKey || altKey
}

function reach(selector: string): void {
  const control = document.querySelector<HTMLElement>(selector)
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}
