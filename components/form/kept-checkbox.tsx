'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { FormState } from '@/lib/form-state'
import { Checkbox } from '../ui/choices'
import { tickedAt } from './typed'

/** The state of the form around: boxes inside of it may come from the server and cannot be handed it. */
export const KeptState = createContext<FormState>({ status: 'idle' })

type KeptCheckboxProps = { name: string; value: string; children: ReactNode }

/** A box that is ticked again after a problem; a button that stands for several ticks them, joined by commas. */
export function KeptCheckbox({ name, value, children }: KeptCheckboxProps) {
  const ticked = tickedAt(useContext(KeptState), name).flatMap((sent) => sent.split(','))
  return (
    <Checkbox name={name} value={value} defaultChecked={ticked.includes(value)}>
      {children}
    </Checkbox>
  )
}
