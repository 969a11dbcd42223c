// The years that are published and the reports on their way in.
import 'server-only'
import { type ListedDraft, listedDrafts } from '@/db/reads/report-drafts'
import { allReports } from '@/db/reads/reports'
import { tasksOf } from '@/db/reads/tasks'
import { type Asked, always, defineQuery } from './define-query'

export type ReportYear = {
  year: number
  title: string
  givenOn: string
  tasks: number
  loadedAt: Date
  fromOffice: boolean
}

export type ReportList = { years: ReportYear[]; open: ListedDraft[]; closed: ListedDraft[] }

/** Years newest first; drafts by their last change. */
export const reportList = defineQuery({
  verb: 'report.readDrafts',
  find: always,
  read: async ({ sight }: Asked): Promise<ReportList> => {
    const [reports, drafts] = await Promise.all([allReports(sight), listedDrafts()])
    const years = reports.map(async ({ id, year, title, givenOn, loadedAt, provenance }) => {
      const tasks = (await tasksOf(sight, id)).length
      return { year, title, givenOn, loadedAt, tasks, fromOffice: provenance.origin === 'office' }
    })
    return {
      years: await Promise.all(years),
      open: drafts.filter(({ state }) => state === 'open'),
      closed: drafts.filter(({ state }) => state !== 'open'),
    }
  },
})

/** The page to bring a report on: it asks nothing but who is there. */
export const bringReport = defineQuery({ verb: 'report.draft', find: always, read: always })
