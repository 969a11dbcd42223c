// The headers of every answer, files, redirects and refusals too (security.md, row 13). Pages put their own policy, with a
// nonce, in place of this one (proxy.ts).

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

const NOTHING_ALLOWED = [
  "default-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const ANSWER_HEADERS = {
  'strict-transport-security': `max-age=${ONE_YEAR_SECONDS}; includeSubDomains`,
  'content-security-policy': NOTHING_ALLOWED,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}
