// A person of the demo's office, by its forms without script.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'

const ACCOUNTS = join(root, 'db/seed/demo/accounts.json')

/** @returns {Promise<string>} the session cookie of the demo's first administrator */
export async function signIn(url) {
  const accounts = JSON.parse(readFileSync(ACCOUNTS, 'utf8'))
  const { login, password } = accounts.find((account) => account.login === 'demo-ducha')
  const answer = await post(`${url}/login`, {
    form: await formOf(`${url}/login`, '', (each) => each.includes('name="password"')),
    login,
    password,
  })
  const cookies = answer.headers.getSetCookie()
  if (cookies.length === 0) throw new Error(`signing in was answered with ${answer.status}`)
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}

/** @returns {Promise<string[]>} addresses of the entries that wait to be reviewed */
export async function waitingEntries(url, cookie) {
  const page = await (await fetch(`${url}/office/review`, { headers: { cookie } })).text()
  return [...new Set([...page.matchAll(/href="(\/office\/review\/[0-9a-f-]{36})/g)].map(([, path]) => path))]
}

/**
 * Opens an entry to be reviewed.
 * @returns {Promise<() => Promise<boolean>>} what presses the button, and says whether it was approved
 */
export async function openReview(url, path, cookie) {
  const form = await formOf(url + path, cookie, isApproval)
  return async () => (await post(url + path, { form, cookie })).status === 303
}

/** Giving an entry back wants a reason, approving it none. */
const isApproval = (form) => form.includes('name="version"') && !form.includes('<textarea')

/** The hidden fields of the form of a page that fits. */
async function formOf(address, cookie, fits) {
  const page = await (await fetch(address, { headers: { cookie } })).text()
  const forms = [...page.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => form)
  const form = forms.find(fits)
  if (!form) throw new Error(`${address} has no such form`)
  return hiddenFields(form)
}

function hiddenFields(form) {
  const inputs = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag)
  const read = (tag, name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return inputs.map((tag) => [read(tag, 'name'), unescaped(read(tag, 'value'))])
}

const unescaped = (value) =>
  value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

function post(address, { form, cookie = '', ...fields }) {
  const body = new FormData()
  for (const [name, value] of [...form, ...Object.entries(fields)]) body.append(name, value)
  const headers = { origin: new URL(address).origin, cookie }
  return fetch(address, { method: 'POST', body, headers, redirect: 'manual' })
}
