// The table of rooms. A file belongs to the first room whose pattern fits; tests may import what they test with.

// What plays the demo acts as people without asking who they are: start-up alone may call it.
const BELOW_PAGES = /^(components|lib(?!\/demo\/))\//
const DECIDING = [
  /^lib\/(domain|inputs|report|search)\//,
  /^lib\/auth\/viewer$/,
  /^lib\/(clock|result|env|publication|word-diff)$/,
  /^db\//,
]
const PURE = [/^lib\/domain\//]
// An account's commands make and check what its holder signs in with.
const PASSWORDS = /^lib\/auth\/(password|password-link|second-factor|throttle)$/
// A person's own account: what an app takes up, and where one is signed in.
const OWN_ACCOUNT = /^lib\/auth\/(second-factor|session)$/
// What a form is given and shows again; the action that makes it stays in app.
const FORM_TYPES = [/^lib\/(form-state|result)$/]
const VIEW_TYPES = [/^lib\/queries\//]

/** room · which files · what they may import · what they may import as a type only */
const ROOMS = [
  {
    room: 'e2e',
    files: /^e2e\//,
    may: [
      /^e2e\//,
      /^(db\/(seed|testing)|lib\/report\/files\/testing)\//,
      /^lib\/(paths$|public-addresses$|text\/|setup\/)/,
    ],
  },
  { room: 'app', files: /^app\//, may: [/^app\//, BELOW_PAGES] },
  { room: 'components/ui', files: /^components\/ui\//, may: [/^components\/ui\//] },
  {
    room: 'components',
    files: /^components\//,
    may: [/^components\//, /^lib\/(domain|text)\//, /^lib\/paths$/],
    types: [...VIEW_TYPES, ...FORM_TYPES],
  },
  { room: 'lib/domain', files: /^lib\/domain\//, may: PURE, packages: [] },
  {
    room: 'lib/inputs',
    files: /^lib\/inputs\//,
    may: [...PURE, /^lib\/(inputs\/|result$)/],
    packages: ['zod'],
  },
  { room: 'lib/text', files: /^lib\/text\//, may: [...PURE, /^lib\/text\//], packages: [] },
  { room: 'lib/commands', files: /^lib\/commands\//, may: [...DECIDING, /^lib\/commands\//, PASSWORDS] },
  { room: 'lib/queries', files: /^lib\/queries\//, may: [...DECIDING, /^lib\/queries\//, OWN_ACCOUNT] },
  {
    room: 'lib/report, search, exports',
    files: /^lib\/(report|search|exports)\//,
    may: [...PURE, /^lib\/(report|search|exports|text)\//],
    types: VIEW_TYPES,
  },
  { room: 'lib/auth', files: /^lib\/auth\//, may: [...DECIDING, /^lib\/(auth\/|paths$)/] },
  { room: 'lib/setup', files: /^lib\/setup\//, may: [/^lib\/setup\//] },
  {
    room: 'lib/demo',
    files: /^lib\/demo\//,
    may: [
      ...DECIDING,
      /^lib\/(demo|commands|text)\//,
      /^lib\/auth\/(first-administrator|set-password|sign-in)$/,
    ],
  },
  {
    room: 'lib/next-server',
    files: /^lib\/next-server\//,
    may: [/^lib\/next-server\//, /^lib\/log$/, /^lib\/setup\/answer-headers$/],
  },
  {
    room: 'lib/edge',
    files: /^lib\/edge\//,
    may: [
      ...PURE,
      /^lib\/(edge|next-server|text)\//,
      /^lib\/(clock|content-security-policy|log|public-addresses)$/,
      // What a request must be like, and every answer: written where `next dev` can read it too.
      /^lib\/setup\/(answer-headers|guards)$/,
    ],
  },
  { room: 'lib/start-up', files: /^lib\/start-up/, may: [/^lib\//, /^db\//] },
  { room: 'lib', files: /^lib\/[^/]+$/, may: [...PURE, /^lib\/[^/]+$/] },
  { room: 'db/seed', files: /^db\/seed\//, may: [/^db\//, /^lib\/(domain|report)\//, /^lib\/(env|clock)$/] },
  { room: 'db', files: /^db\//, may: [/^db\//, /^lib\/domain\//, /^lib\/(env|clock)$/] },
]

/** package · rooms that may use it */
const PACKAGES = {
  'drizzle-orm': /^db\//,
  // Browser tests look into the file of their own portal.
  'better-sqlite3': /^(db|e2e)\//,
  pg: /^db\//,
  next: /^(app|components|lib\/auth)\/|^proxy$|^instrumentation$/,
  'next-auth': /^(app|lib\/auth)\//,
}

/**
 * @param {string} from path of the importing file, without its ending
 * @param {{ target: string, isType: boolean, isPackage: boolean }} imported
 * @returns {string | undefined} what is wrong with the import
 */
export function importFault(from, { target, isType, isPackage }) {
  const rule = ROOMS.find(({ files }) => files.test(from))
  if (isPackage) return packageFault(from, target, rule)
  const screen = target.match(/^(app\/.*?)\/_components\//)?.[1]
  if (screen && !from.startsWith(`${screen}/`))
    return `${from} uses ${target}, which belongs to another screen`
  if (!rule) return undefined
  const allowed = isType ? [...rule.may, ...(rule.types ?? [])] : rule.may
  return allowed.some((pattern) => pattern.test(target))
    ? undefined
    : `${from} (${rule.room}) imports ${target}`
}

function packageFault(from, name, rule) {
  const rooms = PACKAGES[name]
  const isForeign = (rooms && !rooms.test(from)) || (rule?.packages && !rule.packages.includes(name))
  return isForeign ? `${from} uses the package ${name}` : undefined
}
