// A browser in tests: its cookies and what its next request says (vi.mock('next/headers')).

export type Browser = { cookies: Map<string, string>; headers: Headers }

/** A browser without cookies, at an address of its own. */
export function freshBrowser(address = '192.0.2.1'): Browser {
  return { cookies: new Map(), headers: new Headers({ 'x-client-address': address }) }
}

let current = freshBrowser()

/** From now on requests come from this browser. */
export function openBrowser(browser: Browser): void {
  current = browser
}

/** Stands in for the module next/headers. */
export const nextHeaders = {
  headers: async () => current.headers,
  cookies: async () => {
    const { cookies } = current
    return {
      get: (name: string) => (cookies.has(name) ? { name, value: cookies.get(name) } : undefined),
      set: (name: string, value: string, options: { maxAge?: number } = {}) =>
        options.maxAge === 0 ? cookies.delete(name) : cookies.set(name, value),
    }
  },
}
