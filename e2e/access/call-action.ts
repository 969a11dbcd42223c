// Calls a server action of the build as a form without script would, whether or not any page shows the form.
import { type Answer, ask, multipart } from '../raw-client'
import { builtActions } from './built-routes'

export type Call = {
  /** `login#signInAction` */
  action: string
  /** The address that the form is posted to. */
  path: string
  fields: Record<string, string | string[]>
  cookie?: string | null
  /** Added to, or instead of, what our own page's form would send; an empty text leaves the header out. */
  headers?: Record<string, string>
}

/** Posts it. A state action runs but shows no state: look at rows, events, redirects and cookies. */
export async function callAction(url: string, call: Call): Promise<Answer> {
  const { body, headers } = await multipart(formOf(call))
  const own = { origin: url, 'sec-fetch-site': 'same-origin', ...headers, ...call.headers }
  const sent = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''))
  return ask(url, call.path, { method: 'POST', body, cookie: call.cookie, headers: sent })
}

function formOf({ action, fields }: Call): FormData {
  const form = new FormData()
  for (const [name, value] of actionFields(action)) form.append(name, value)
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value)
  return form
}

/** Next's own fields, as React writes them into a form (no spaces, or the post is refused). */
function actionFields(name: string): [string, string][] {
  const id = actionId(name)
  if (isButton(name)) return [[`$ACTION_ID_${id}`, '']]
  return [
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`],
    ['$ACTION_1:1', '[{}]'],
  ]
}

/** Plain buttons take no state. */
const isButton = (name: string) => name.endsWith('#signOutAction')

export function actionId(name: string): string {
  const found = builtActions().find((action) => action.name === name)
  if (!found) throw new Error(`no page of the build carries ${name}`)
  return found.id
}
