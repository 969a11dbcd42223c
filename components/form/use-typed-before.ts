import { type RefObject, useEffect } from 'react'

/** Tells a form of what was typed before its script had come: nobody was there to hear it. */
export function useTypedBefore(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    for (const control of form.current?.elements ?? [])
      if (isTyped(control)) control.dispatchEvent(new Event('input', { bubbles: true }))
  }, [form])
}

/** Whether a control holds something else than it came with. */
function isTyped(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false
  const isMark = control.type === 'radio' || control.type === 'checkbox'
  return isMark ? control.checked && !control.defaultChecked : control.value !== control.defaultValue
}
