// Sources of ours as one plain JavaScript file, made anew when they have changed: Node 20 reads no TypeScript by itself.
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, fingerprint } from './fingerprint.mjs'
import { SetupProblem } from './problem.mjs'
import { root } from './root.mjs'

const LEFT_OUT = /\.test\.tsx?$|\/labelled\//

/**
 * @param {string} name of its folder in the cache
 * @param {{ entry: string, sources: string[] }} of the file to begin with, and all files and folders that may go into it
 * @returns {Promise<string>} the file
 */
export async function bundle(name, { entry, sources }) {
  const files = [...sources, 'package-lock.json'].flatMap((path) => filesUnder(root, path))
  const read = files.filter((file) => !LEFT_OUT.test(file))
  const key = fingerprint([process.versions.node], read, root).slice(0, 16)
  const file = join(root, `node_modules/.cache/jiannuo-${name}/${key}.mjs`)
  if (!existsSync(file)) await write(entry, file)
  return file
}

// The packages may have been installed a moment ago, so esbuild is asked for here and not above. Two processes may come at
// once: each writes a file of its own, and the last one's name stands.
async function write(entry, file) {
  const { build } = await import('esbuild')
  const own = `${file}.${process.pid}`
  try {
    await build({
      ...{ absWorkingDir: root, entryPoints: [entry], outfile: own, logLevel: 'silent' },
      ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' },
    })
    renameSync(own, file)
  } catch (error) {
    throw new SetupProblem(`未能生成 ${entry}：\n\n${String(error).slice(0, 2000)}`)
  }
}
