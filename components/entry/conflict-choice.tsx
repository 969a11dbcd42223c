import type { ReactNode } from 'react'
import { conflict } from '@/lib/text/zh/conflict'

type ConflictChoiceProps = {
  /** The field's name; `pick.` before it holds which of the two is taken. */
  name: string
  label: string
  theirs: ReactNode
  mine: ReactNode
  /** Nothing can be saved: both texts stand there to be read and copied. */
  locked: boolean
}

/** One differing field: two columns, and which of them is saved. */
export function ConflictChoice({ name, label, theirs, mine, locked }: ConflictChoiceProps) {
  return (
    <fieldset className="mb-8 border-t border-rule pt-3">
      <legend className="float-left w-full font-medium">{label}</legend>
      <div className="clear-left grid gap-x-8 gap-y-4 pt-1 md:grid-cols-2">
        <Side name={name} label={label} side="theirs" locked={locked}>
          {theirs}
        </Side>
        <Side name={name} label={label} side="mine" locked={locked}>
          {mine}
        </Side>
      </div>
    </fieldset>
  )
}

type SideProps = {
  name: string
  label: string
  side: 'theirs' | 'mine'
  locked: boolean
  children: ReactNode
}

function Side({ name, label, side, locked, children }: SideProps) {
  const words = conflict[side]
  return (
    <div className="min-w-0">
      {locked ? (
        <p className="text-xs text-ink-2">{words}</p>
      ) : (
        <label className="choice text-sm">
          <input
            type="radio"
            name={`pick.${name}`}
            value={side}
            defaultChecked={side === 'mine'}
            aria-label={conflict.take(words, label)}
          />
          {words}
        </label>
      )}
      <div className="mt-1 text-sm leading-7">{children}</div>
    </div>
  )
}
