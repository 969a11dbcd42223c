// npm run house: prints the figures of the house and fails on what breaks a limit.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { figures } from './figures.mjs'
import { complaints } from './limits.mjs'
import { measure } from './measure.mjs'
import { sourceFiles } from './source-files.mjs'

const files = sourceFiles(root).map(measure)
const packages = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const broken = complaints(files)

for (const line of figures(files, packages)) console.log(`  ${line}`)
for (const line of broken) console.error(`  ✖ ${line}`)
console.log(broken.length === 0 ? '  无违例 (no limit broken)' : `  违例 ${broken.length} 处 (limits broken)`)
process.exitCode = broken.length === 0 ? 0 : 1
