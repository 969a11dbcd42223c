// The limits of the house: each function takes measured files and gives complaints, one a line, with place and limit.

const LONG_ROOMS = /^lib\/text\/|^db\/schema\//
const CAST_ROOMS = /^db\/(client|columns)/
const CHINESE_ROOMS = /^lib\/(text|report|search|setup)\/|^db\/seed\/|^e2e\//
const HEADED_ROOMS = /^lib\/(domain|commands)\/|^db\//
const BANNED = [
  ...['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'handler', 'data', 'info'],
  ...['new', 'old', 'v2', 'temp'],
]
export const LIMITS = {
  file: 250,
  longFile: 350,
  logic: 30,
  component: 60,
  parameters: 3,
  depth: 3,
  casts: 3,
}
export const CLIENT_SHARE = 0.1
const FEW_TSX = 20

/** @returns {string[]} everything that breaks a limit */
export function complaints(files) {
  const code = files.filter((file) => !file.isTest)
  return [
    ...code.flatMap(fileLength),
    ...code.flatMap(functionShape),
    ...files.flatMap(names),
    ...code.flatMap(foreignWords),
    ...code.flatMap(head),
    ...casts(code),
    ...clientComponents(code),
    ...files.flatMap(waits),
  ]
}

function fileLength({ path, lines }) {
  const limit = LONG_ROOMS.test(path) ? LIMITS.longFile : LIMITS.file
  return lines > limit ? [`${path}: ${lines} lines, at most ${limit}`] : []
}

function functionShape({ path, functions }) {
  return functions.flatMap(({ name, line, lines, parameters, depth, isComponent }) => {
    const longest = isComponent ? LIMITS.component : LIMITS.logic
    return [
      ...over(lines, longest, 'code lines'),
      ...over(parameters, LIMITS.parameters, 'parameters'),
      ...over(depth, LIMITS.depth, 'levels of branches'),
    ].map((words) => `${path}:${line} ${name}: ${words}`)
  })
}

const over = (value, limit, what) => (value > limit ? [`${value} ${what}, at most ${limit}`] : [])

// Folders under app are addresses, not names of ours.
function names({ path, exports }) {
  const own = path.startsWith('app/') ? path.slice(path.lastIndexOf('/') + 1) : path
  const fromPath = bannedIn(own.replace(/\.[a-z.]+$/, '')).map((word) => `${path}: "${word}" in a file name`)
  const fromExports = exports.flatMap((name) => bannedIn(name).map((word) => `${path}: "${word}" in ${name}`))
  return [...fromPath, ...fromExports]
}

function bannedIn(name) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return BANNED.filter((word) => words.includes(word))
}

function foreignWords({ path, chineseLines }) {
  if (CHINESE_ROOMS.test(path)) return []
  return chineseLines.map((line) => `${path}:${line} Chinese words belong into lib/text`)
}

function head({ path, hasHead }) {
  return HEADED_ROOMS.test(path) && !hasHead ? [`${path}: no head line that says what the file is for`] : []
}

function casts(files) {
  const all = files.flatMap(({ path, castLines }) => castLines.map((line) => ({ path, line })))
  const misplaced = all.filter(({ path }) => !CAST_ROOMS.test(path))
  return [
    ...misplaced.map(({ path, line }) => `${path}:${line} "as unknown as" outside db/client and db/columns`),
    ...over(all.length, LIMITS.casts, '"as unknown as" in all'),
  ]
}

function clientComponents(files) {
  const views = files.filter(({ path }) => path.endsWith('.tsx'))
  const clients = views.filter(({ isClient }) => isClient)
  if (views.length < FEW_TSX || clients.length <= views.length * CLIENT_SHARE) return []
  return [
    `${clients.length} of ${views.length} tsx files are client components, at most ${CLIENT_SHARE * 100} %`,
  ]
}

function waits({ path, waits }) {
  return over(waits, 0, 'waits by time').map((words) => `${path}: ${words}`)
}
