// The figures of the house, as lines to print: what is aimed at stands beside what is.
import { LIMITS } from './limits.mjs'

/** @returns {string[]} */
export function figures(files, packages) {
  const code = files.filter((file) => !file.isTest)
  return [
    lengths('文件行数 (file lines)', code.map(named('lines')), [45, 120, LIMITS.file]),
    ...functionFigures(code.flatMap(({ path, functions }) => functions.map((each) => ({ path, ...each })))),
    comments(code),
    clients(code),
    `as unknown as: ${total(code, ({ castLines }) => castLines.length)}（上限 ${LIMITS.casts}）`,
    testShare(files),
    `运行依赖 (runtime dependencies): ${Object.keys(packages.dependencies).length}（目标 ≤ 25）`,
  ]
}

const named = (measure) => (file) => ({ value: file[measure], name: file.path })

function functionFigures(functions) {
  const place = ({ path, line, name, lines }) => ({ value: lines, name: `${path}:${line} ${name}` })
  const logic = functions.filter((each) => !each.isComponent && each.name !== 'anonymous').map(place)
  const components = functions.filter((each) => each.isComponent).map(place)
  return [
    lengths('函数行数 (function code lines)', logic, [8, 20, LIMITS.logic]),
    lengths('组件行数 (component code lines)', components, [30, 45, LIMITS.component]),
  ]
}

function lengths(title, entries, [median, p90, max]) {
  const sorted = [...entries].sort((a, b) => a.value - b.value)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.value ?? 0
  const longest = sorted.at(-1)
  const aims = `中位 ${at(0.5)} (≤ ${median})，p90 ${at(0.9)} (≤ ${p90})`
  return `${title}: ${sorted.length} 个，${aims}，最长 ${longest?.value ?? 0} (≤ ${max}) ${longest?.name ?? ''}`
}

function comments(files) {
  const lines = total(files, ({ commentLines }) => commentLines)
  const all = lines + total(files, ({ codeLines }) => codeLines)
  return `注释 (comment lines): ${percent(lines, all)}（目标 3 % 至 6 %）`
}

function clients(files) {
  const views = files.filter(({ path }) => path.endsWith('.tsx'))
  const names = views.filter(({ isClient }) => isClient).map(({ path }) => path)
  return `客户端组件 (client components): ${percent(names.length, views.length)}（≤ 10 %） ${names.join(' ')}`
}

function testShare(files) {
  const rooms = files.filter(({ path }) => path.startsWith('lib/'))
  const [tests, code] = [true, false].map((wanted) =>
    total(
      rooms.filter(({ isTest }) => isTest === wanted),
      ({ codeLines }) => codeLines,
    ),
  )
  return `lib 测试行 ÷ 代码行 (test lines ÷ code lines): ${(tests / Math.max(1, code)).toFixed(2)}（目标 ≥ 1.5）`
}

const total = (entries, count) => entries.reduce((sum, entry) => sum + count(entry), 0)
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
