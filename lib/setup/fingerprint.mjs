import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string[]} words facts that count, such as versions
 * @param {string[]} files whose names and contents count
 * @param {string} root folder of the files
 * @returns {string} a hash that changes when any of them does
 */
export function fingerprint(words, files, root) {
  const hash = createHash('sha256').update(JSON.stringify(words))
  for (const file of files) {
    const content = readFileSync(join(root, file))
    hash.update(`\0${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path a file or a folder below root; may be absent
 * @returns {string[]} all files there, sorted, as paths below root
 */
export function filesUnder(root, path) {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [path]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`))
}

/** @returns {string} what `mark` wrote there, or nothing */
export function marked(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

export function mark(file, key) {
  writeFileSync(file, key)
}
