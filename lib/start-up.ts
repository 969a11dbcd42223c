// What happens before the first answer: settings, migrations, what kind of database, clock, the report, the first administrator.
import 'server-only'
import { migrateStore } from '@/db/migrate'
import { logins } from '@/db/reads/accounts'
import { isUntouched, markOf } from '@/db/reads/marks'
import { loadCalendar } from '@/db/seed/load/load-calendar'
import { loadReport } from '@/db/seed/load/load-report'
import { readReport2024 } from '@/db/seed/report-2024'
import { inTransaction } from '@/db/transaction'
import { insertMark } from '@/db/writes/marks'
import { firstAdministrator } from './auth/first-administrator'
import { readClockFrom } from './clock'
import { demoClockFile } from './demo/demo-clock'
import { type Progress, prepareDemo } from './demo/prepare-demo'
import { isDemoLogin } from './domain/demo-login'
import { printShanghaiDate } from './domain/shanghai-time'
import { type Env, env, WrongSettings } from './env'
import { endWithTheEdge } from './publication'
import { startText } from './text/zh/start'

/** Starts up, or ends the process with the reason: Next itself would say "Ready" and answer 500 to everything. */
export async function startOrEnd(): Promise<void> {
  endWithTheEdge()
  try {
    await startUp()
  } catch (fault) {
    console.error(startText.failed(firstCause(fault)))
    process.exit(1)
  }
}

/** Wrong settings in words; a query that failed says only which one, and why stands in its cause. */
function firstCause(fault: unknown): string {
  if (fault instanceof WrongSettings) return startText.settings(fault.faults)
  if (!(fault instanceof Error)) return String(fault)
  return fault.cause ? firstCause(fault.cause) : fault.message || String(Object(fault).code)
}

/** Brings the portal to where it can answer. @throws Error with a message for the operator. */
export async function startUp(): Promise<void> {
  const settings = env()
  const shipped = readReport2024()
  await migrateStore()
  await markDatabase(settings)
  if (await markOf('demo')) await prepareDemo({ shipped, dataDir: settings.dataDir, tell: tellProgress })
  else await refuseDemoAccounts()
  await setClock(settings)
  await loadCalendar()
  if (await loadReport(shipped)) console.log(startText.reportLoaded)
  const created = await firstAdministrator(startText.firstAdministrator)
  if (created) console.log(startText.administrator(created))
}

/** Demo and test are said once, of an untouched database: a real one never turns into either, nor back. */
async function markDatabase({ kind }: Env): Promise<void> {
  if (!kind || (await markOf(kind))) return
  if (!(await isUntouched())) throw new Error(startText.notOfThatKind(kind))
  await inTransaction((tx) => insertMark(tx, kind))
}

/** A clock other than the system's is for demo and test databases only (domain.md, rule 6). */
async function setClock({ clockFile, dataDir }: Env): Promise<void> {
  const demo = await markOf('demo')
  if (clockFile && !demo && !(await markOf('test'))) throw new Error(startText.clockRefused)
  readClockFrom(clockFile ?? (demo ? demoClockFile(dataDir) : null), Boolean(demo))
}

/** The demo's passwords are published: outside a demo its accounts are an open door (security.md, case 46). */
async function refuseDemoAccounts(): Promise<void> {
  const found = (await logins()).filter(isDemoLogin)
  if (found.length > 0) throw new Error(startText.demoAccounts(found))
}

function tellProgress({ done, total, at }: Progress): void {
  const last = done === total
  console.log(
    last ? startText.demoReady : startText.demoProgress({ done, total, day: printShanghaiDate(at) }),
  )
}
