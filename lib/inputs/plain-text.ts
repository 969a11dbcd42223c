// Text as people may send it: composed, without control or invisible characters, never longer than its field.
import { z } from 'zod'

// Everything below U+0020 but tab and line feed; NUL in a text is refused by Postgres.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/
/** Bidirectional marks and zero-width characters: they make one name look like another (security.md, case 25). */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

const composed = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim()

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
