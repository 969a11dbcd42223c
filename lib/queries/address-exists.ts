// Whether a public address has something behind it: asked before a page is rendered, so that a missing one says 404.
import 'server-only'
import { allDepartments } from '@/db/reads/departments'
import { allReports, projectsOf, reportOfYear } from '@/db/reads/reports'
import { taskEverUnder } from '@/db/reads/tasks'
import { PUBLIC } from '@/lib/domain/visibility'

type Params = Record<string, string>

const YEAR = /^[1-9]\d{3}$/

/** By the names of the public addresses (lib/public-addresses.ts); every one that is not here is always there. */
const CHECKS: Record<string, (params: Params) => Promise<boolean>> = {
  report: async ({ year = '' }) => (await reportIn(year)) !== null,
  tasks: async ({ year = '' }) => (await reportIn(year)) !== null,
  projects: async ({ year = '' }) => (await reportIn(year)) !== null,
  changes: async ({ year = '' }) => (await reportIn(year)) !== null,
  indicators: async ({ year = '' }) => (await reportIn(year)) !== null,
  task: async ({ year = '', code = '' }) => {
    const report = await reportIn(year)
    return report !== null && (await taskEverUnder(PUBLIC, report.id, code)) !== null
  },
  project: async ({ year = '', n }) => {
    const report = await reportIn(year)
    return report !== null && (await projectsOf(PUBLIC, report.id)).some(({ number }) => String(number) === n)
  },
  department: async ({ id }) => (await allDepartments()).some((department) => department.id === id),
  newestTasks: async () => (await allReports(PUBLIC)).length > 0,
}

/** Whether a page of this name with these parts has something to show. */
export async function addressExists(name: string, params: Params): Promise<boolean> {
  return CHECKS[name]?.(params) ?? true
}

/** Years are written one way only: 02024 is another address. */
async function reportIn(year: string) {
  return YEAR.test(year) ? reportOfYear(PUBLIC, Number(year)) : null
}
