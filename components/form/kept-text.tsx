'use client'

import type { FormAction, Typed } from '@/lib/form-state'
import { office } from '@/lib/text/zh/office'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { usePosted } from './use-posted'

type KeptTextProps = { action: FormAction; permalink: string; signIn: string }

/**
 * Stands in for a page that its reader may no longer open: what was just posted there without script, so that it is
 * not lost and can be sent again after signing in. Shows nothing when nothing was posted to this action.
 */
export function KeptText({ action, permalink, signIn }: KeptTextProps) {
  const { state, send, pending } = usePosted(action, permalink)
  if (state.status !== 'problem') return null
  return (
    <form action={send} className="state-form">
      <div className="error-summary" role="alert" tabIndex={-1} id="error-summary">
        <h1 className="text-lg">{office.kept.title}</h1>
        <p>{office.kept.text}</p>
        <p>
          <a href={signIn} target="_blank" rel="noopener opener">
            {office.kept.signIn}
          </a>
        </p>
      </div>
      {leavesOf(state.typed).map((leaf) => (
        <Leaf key={`${leaf.name} ${leaf.text}`} {...leaf} />
      ))}
      <Button aria-disabled={pending}>{pending ? office.kept.busy : office.kept.again}</Button>
    </form>
  )
}

/** Ids and choices go along unseen; what reads like text is shown to be copied. */
function Leaf({ name, text }: { name: string; text: string }) {
  if (!/\s|[^\x20-\x7e]/.test(text)) return <input type="hidden" name={name} value={text} />
  return (
    <Field id={name} label={office.kept.field}>
      <textarea id={name} name={name} className="control" rows={3} readOnly value={text} />
    </Field>
  )
}

function leavesOf(typed: Typed, above = ''): { name: string; text: string }[] {
  return Object.entries(typed).flatMap(([key, value]) => {
    const name = above + key
    if (Array.isArray(value)) return value.map((text) => ({ name, text: String(text) }))
    if (value !== null && typeof value === 'object') return leavesOf(value as Typed, `${name}.`)
    return [{ name, text: String(value) }]
  })
}
