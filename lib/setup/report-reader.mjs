// lib/report as one plain JavaScript file, made anew when its sources have changed: Node reads it without a build of the portal.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesUnder, fingerprint } from './fingerprint.mjs'
import { SetupProblem } from './problem.mjs'
import { step } from './progress.mjs'
import { root } from './root.mjs'

const SOURCES = ['lib/report', 'lib/domain', 'lib/text', 'package-lock.json']
const ENTRY = 'lib/report/print-report.ts'
const LEFT_OUT = /\.test\.tsx?$|\/labelled\//

/** @returns {Promise<{ printedReport: (name: string, bytes: Uint8Array) => Promise<{ json: string } | { problem: string, english: string }> }>} */
export async function reportReader() {
  const files = SOURCES.flatMap((path) => filesUnder(root, path)).filter((file) => !LEFT_OUT.test(file))
  const key = fingerprint([process.versions.node], files, root).slice(0, 16)
  const bundle = join(root, `node_modules/.cache/jiannuo-report/${key}.mjs`)
  if (!existsSync(bundle)) await step('正在准备报告阅读器', 'bundling the reader', () => bundled(bundle))
  return import(pathToFileURL(bundle).href)
}

// The packages may have been installed a moment ago, so esbuild is asked for here and not above.
async function bundled(outfile) {
  const { build } = await import('esbuild')
  try {
    await build({
      ...{ absWorkingDir: root, entryPoints: [ENTRY], outfile, logLevel: 'silent' },
      ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' },
    })
  } catch (error) {
    throw new SetupProblem(`报告阅读器未能生成：\n\n${String(error).slice(0, 2000)}`)
  }
}
