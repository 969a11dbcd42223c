// npm run --silent report -- FILE: prints the reader's proposal for a report or an excerpt as JSON, without a database.
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'

const LARGEST = 50 * 1024 * 1024

// Standard output is for the JSON alone: whatever else is said while packages are installed goes beside it.
console.log = console.error

const { checkNodeVersion } = await import('./node-version.mjs')
const { ensurePackages } = await import('./packages.mjs')
const { runCommand, SetupProblem } = await import('./problem.mjs')
const { readerPackagesStand, reportReader } = await import('./report-reader.mjs')

await runCommand(async () => {
  const path = process.argv[2]
  if (!path) throw problem('请给出报告文件：npm run --silent report -- 报告.txt', 'name the file to read')
  const bytes = bytesOf(path)
  checkNodeVersion()
  if (!readerPackagesStand()) await ensurePackages()
  const { printedReport } = await reportReader()
  const printed = await printedReport(basename(path), bytes)
  if ('problem' in printed) throw problem(printed.problem, printed.english)
  await written(`${printed.json}\n`)
})

function bytesOf(path) {
  const file = resolve(process.env.INIT_CWD ?? '.', path)
  try {
    const { size } = statSync(file)
    if (size > LARGEST) throw problem(`文件过大：${path}，最大 50 MB。`, `file too large: ${path}`)
    return readFileSync(file)
  } catch (error) {
    if (error instanceof SetupProblem) throw error
    throw problem(`读不到文件：${path}`, `cannot read ${path}`)
  }
}

function problem(chinese, english) {
  return new SetupProblem(`${chinese}\n  ${english}`)
}

// A pipe may take less than the whole at once: the command ends when all of it is out.
function written(text) {
  return new Promise((done) => process.stdout.write(text, () => done()))
}
