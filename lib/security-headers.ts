// The headers of every answer (security.md, row 13): scripts only with this answer's nonce, nothing framed.

/** The policy with a nonce that is made anew for each answer. Styles come from files alone. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['strict-transport-security', `max-age=${ONE_YEAR_SECONDS}; includeSubDomains`],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
]
