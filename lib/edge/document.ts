// The one file that knows Next's markup: a page as Next sends it becomes a document that needs no script. React escapes
// < and > in every text and attribute, so that what looks like a tag here is one.

/** Next sends something else than this file knows, or a page that does without neither script nor style attribute. */
export class UnknownMarkup extends Error {}

const CUT = [
  /<script\b[^>]*>[\s\S]*?<\/script>/g,
  /<link\b[^>]*\bas="script"[^>]*>/g,
  /<link\b[^>]*\brel="(?:modulepreload|expect)"[^>]*>/g,
  /<meta name="next-size-adjust"[^>]*>/g,
  // Where a boundary begins and ends, and between two texts. Those of one that still waits are refused below.
  /<!--(?:\/?[$&]| )-->/g,
  /<div hidden=""><\/div>/g,
]

const NONCE = /(<[a-z][^>]*?) nonce="[^"]*"/g

/** Each with what it would mean; quoted values, in which a reader's own words may stand, are taken out before. */
const REFUSED: [RegExp, string][] = [
  [/<!--\$[?!]-->|<template\b/, 'a boundary that waits for script (no Suspense on public pages)'],
  [/<!--/, 'a comment that is not known'],
  [/<script\b/, 'a script'],
  [/<style\b|<[a-z][^<>]*\s(?:style|on[a-z]+)=/i, 'an inline style or handler'],
  [/^(?!<!DOCTYPE html><html lang="")/, 'no document of ours: one that failed, or was not found'],
  [/^(?![\s\S]*<title>[^<])/, 'no title'],
  [/^(?![\s\S]*<main\b)/, 'no main part'],
  [/<\/html>[\s\S]/, 'something behind the end'],
  [/(?<!<\/body><\/html>)$/, 'no end'],
]
const STYLE = /<link rel="stylesheet" href="([^"]+)"/g
const FRAMEWORK_FILE = /"\/_next\/(?!static\/[\w./~-]+\.(?:css|woff2)")/

/**
 * @param html a page that Next rendered for nobody
 * @returns the same text and the same elements, without script
 * @throws UnknownMarkup rather than send what was not understood
 */
export function plainDocument(html: string): string {
  const plain = CUT.reduce((rest, pattern) => rest.replace(pattern, ''), html).replace(NONCE, '$1')
  const bones = plain.replace(/"[^"]*"/g, '""')
  const found = REFUSED.find(([pattern]) => pattern.test(bones))
  if (found) throw new UnknownMarkup(found[1])
  if (FRAMEWORK_FILE.test(plain)) throw new UnknownMarkup('a file of the framework that is no style')
  return plain
}

/** The addresses of the style files that a finished document brings. */
export const stylesOf = (document: string): string[] =>
  [...document.matchAll(STYLE)].map(([, address = '']) => address)
