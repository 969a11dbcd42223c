// Text as people may send it: composed, without control or invisible characters, never longer than its field.
import { z } from 'zod'

// Everything below U+0020 but tab and line feed, and the second set above U+007F; NUL in a text is refused by Postgres.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
/**
 * Bidirectional marks, zero-width characters, blank letters and tags: they make one name look like another
 * (security.md, case 25). Variation selectors stay: names are written with them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single characters, none of them a pair
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e00ff}]/u

/** Line ends of every kind are one; white space around goes. */
const composed = (text: string) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .normalize('NFC')
    .trim()

/** Running text of at most so many characters; empty is allowed. Problems: 'tooLong', 'control', 'invisible'. */
export function plainText(longest: number) {
  return z
    .string({ error: 'required' })
    .transform(composed)
    .pipe(
      z
        .string()
        .max(longest, 'tooLong')
        .refine((text) => !CONTROL.test(text), 'control')
        .refine((text) => !INVISIBLE.test(text), 'invisible'),
    )
}

/** The same, on one line and not empty. Problems also: 'required'. */
export function oneLine(longest: number) {
  return plainText(longest).pipe(
    z
      .string()
      .min(1, 'required')
      .refine((text) => !/\n/.test(text), 'control'),
  )
}
