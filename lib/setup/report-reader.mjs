// lib/report, for Node to read without a build of the portal.
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const READER = {
  entry: 'lib/report/print-report.ts',
  sources: ['lib/report', 'lib/domain', 'lib/text'],
}

/** @returns {Promise<{ printedReport: (name: string, bytes: Uint8Array) => Promise<{ json: string } | { problem: string, english: string }> }>} */
export async function reportReader() {
  return import(pathToFileURL(await bundle('report', READER)).href)
}
