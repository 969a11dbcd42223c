// lib/report, for Node to read without a build of the portal.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { root } from './root.mjs'

const READER = {
  entry: 'lib/report/print-report.ts',
  sources: ['lib/report', 'lib/domain', 'lib/text'],
}

const NEEDED = ['esbuild', 'file-type', 'saxes', 'unpdf', 'yauzl']

/** Whether the packages that the reader needs stand there, whoever installed them: a plain `npm ci` is enough. */
export const readerPackagesStand = () =>
  NEEDED.every((name) => existsSync(join(root, 'node_modules', name, 'package.json')))

/** @returns {Promise<{ printedReport: (name: string, bytes: Uint8Array) => Promise<{ json: string } | { problem: string, english: string }> }>} */
export async function reportReader() {
  return import(pathToFileURL(await bundle('report', READER)).href)
}
