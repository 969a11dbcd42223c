// What is being typed, kept in this browser under the account that types it, so that a lost connection loses nothing.

export type Fields = [name: string, value: string][]

/** `version` is the entry's that it was typed over; `sent` says that the form was posted with it. */
export type LocalCopy = { at: number; version: number; sent: boolean; fields: Fields }

export type Place = { account: string; task: string; quarter: string }

const keyOf = ({ account, task, quarter }: Place) => `jiannuo.unsaved.${account}.${task}.${quarter}`

/** What the page itself puts into the form, and what is not typed. */
const NOT_TYPED = ['task', 'quarter', 'version', 'next', 'merge']

/** The typed fields of a form; React's own are none of them. */
export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form).entries()].flatMap(([name, value]) =>
    name.startsWith('$') || NOT_TYPED.includes(name) || typeof value !== 'string' ? [] : [[name, value]],
  )
}

export function keepLocally(place: Place, form: HTMLFormElement, sent = false): void {
  const version = Number(new FormData(form).get('version'))
  // The browser's own time: when somebody typed here, whatever the portal's clock says.
  const at = performance.timeOrigin + performance.now()
  store((kept) => kept.setItem(keyOf(place), JSON.stringify({ at, version, sent, fields: fieldsOf(form) })))
}

export function dropLocally(place: Place): void {
  store((kept) => kept.removeItem(keyOf(place)))
}

/** Null where nothing is kept for this account, or the browser keeps nothing at all. */
export function localCopy(place: Place): LocalCopy | null {
  const text = store((kept) => kept.getItem(keyOf(place)))
  return text ? (JSON.parse(text) as LocalCopy) : null
}

/** Puts the fields into the form as if they were typed. */
export function fillForm(form: HTMLFormElement, fields: Fields): void {
  for (const control of form.elements) {
    if (!isTyped(control) || control.type === 'hidden') continue
    const given = fields.flatMap(([name, value]) => (name === control.name ? [value] : []))
    if (isTicked(control)) control.checked = given.includes(control.value)
    else if (given[0] !== undefined) control.value = given[0]
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

const isTicked = (control: Typed): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio'

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isTyped = (control: unknown): control is Typed =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement

/** A private window or a full disk refuses: what is typed then lives in the page alone. */
function store<T>(work: (kept: Storage) => T): T | null {
  try {
    return work(localStorage)
  } catch {
    return null
  }
}
