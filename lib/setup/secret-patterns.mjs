// What a secret looks like. A line that must hold such a thing (a test's sample) says "not a secret".

const PATTERNS = {
  'private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'access key':
    /\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[abprs]-[A-Za-z0-9-]{10,}|npm_[A-Za-z0-9]{36})\b/,
  'our own secret':
    /\b(NEXTAUTH_SECRET|NEXT_SERVER_ACTIONS_ENCRYPTION_KEY|PSEUDONYM_SALT)['"]?\s*[=:]\s*['"]?[A-Za-z0-9+/=_-]{24,}/,
  'database password': /postgres(ql)?:\/\/[^\s:@/'"`$]+:[^\s@/'"`$]+@(?!localhost|127\.0\.0\.1)/,
}

/**
 * @param {string} line of text
 * @returns {string | undefined} the kind of secret in it
 */
export function secretIn(line) {
  if (line.includes('not a secret')) return undefined
  return Object.keys(PATTERNS).find((kind) => PATTERNS[kind].test(line))
}
