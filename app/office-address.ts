import { fillShape } from '@/lib/address-shape'
import { parseQuarter, type Quarter } from '@/lib/domain/quarter'
import { assignmentFilter } from '@/lib/inputs/assignment-filter'
import { eventFilter } from '@/lib/inputs/event-filter'
import { accountDepartments, accountList, accountPage } from '@/lib/queries/account-list'
import { adminOverview } from '@/lib/queries/admin-overview'
import { assignmentList } from '@/lib/queries/assignment-list'
import { assignmentPage } from '@/lib/queries/assignment-page'
import { calendarPage } from '@/lib/queries/calendar-page'
import type { Sighting } from '@/lib/queries/define-query'
import { departmentSettings } from '@/lib/queries/department-settings'
import { entryHistory } from '@/lib/queries/entry-history'
import { entryPreview } from '@/lib/queries/entry-preview'
import { entryScreen } from '@/lib/queries/entry-screen'
import { eventList } from '@/lib/queries/event-list'
import { extensionList } from '@/lib/queries/extension-list'
import { extensionAsk, extensionDesk } from '@/lib/queries/extension-pages'
import { grid } from '@/lib/queries/grid'
import { noticeDrafts } from '@/lib/queries/notice-drafts'
import { noticeList, noticePage } from '@/lib/queries/notice-pages'
import { officeFrame } from '@/lib/queries/office-frame'
import { ownAccount } from '@/lib/queries/own-account'
import { planList } from '@/lib/queries/plan-list'
import { planPage } from '@/lib/queries/plan-page'
import { reportDraftPage } from '@/lib/queries/report-draft-page'
import { bringReport, reportList } from '@/lib/queries/report-list'
import { reviewEntry } from '@/lib/queries/review-entry'
import { reviewPreview } from '@/lib/queries/review-preview'
import { reviewQueue } from '@/lib/queries/review-queue'
import { setTargetPage } from '@/lib/queries/set-target-page'
import { taskAdminPage } from '@/lib/queries/task-admin-page'
import { windowList, windowPage } from '@/lib/queries/window-list'
import { workbench } from '@/lib/queries/workbench'

type Params = Record<string, string>
type Sight = (params: Params) => Promise<Sighting>

/** Each page of the office by its folder, and the question that it asks. The first leads everyone on to their own. */
export const OFFICE_PAGES: Record<string, Sight> = {
  '/office': async () => 'answer',
  '/office/entry/[task]/[quarter]': ({ task = '', quarter }) =>
    inQuarter(quarter, (parsed) => entryScreen.sighting({ task, quarter: parsed })),
  '/office/entry/[task]/[quarter]/preview': ({ task = '', quarter }) =>
    inQuarter(quarter, (parsed) => entryPreview.sighting({ task, quarter: parsed })),
  '/office/department': () => departmentSettings.sighting(),
  '/office/entry/[task]/[quarter]/history': ({ task = '', quarter }) =>
    inQuarter(quarter, (parsed) => entryHistory.sighting({ task, quarter: parsed, from: null, to: null })),
  '/office/grid': () => workbench.sighting({ quarter: null }),
  '/office/grid/[quarter]': ({ quarter }) => inQuarter(quarter, grid.sighting),
  '/office/plans': () => planList.sighting(),
  '/office/plans/[task]': ({ task = '' }) => planPage.sighting(task),
  '/office/review': () => reviewQueue.sighting(null),
  '/office/review/[entry]': ({ entry = '' }) => reviewEntry.sighting({ entry, against: null }),
  '/office/review/[entry]/preview': ({ entry = '' }) => reviewPreview.sighting(entry),
  '/office/account': () => ownAccount.sighting(),
  '/office/admin': () => adminOverview.sighting(),
  '/office/admin/accounts': () => accountList.sighting(),
  '/office/admin/accounts/create': () => accountDepartments.sighting(),
  '/office/admin/accounts/[account]': ({ account = '' }) => accountPage.sighting(account),
  '/office/admin/assignments': () => assignmentList.sighting(assignmentFilter.parse({})),
  '/office/admin/assignments/[task]': ({ task = '' }) => assignmentPage.sighting(task),
  '/office/admin/tasks/[task]': ({ task = '' }) => taskAdminPage.sighting(task),
  '/office/admin/targets/[target]': ({ target = '' }) => setTargetPage.sighting(target),
  '/office/admin/events': () => eventList.sighting(eventFilter.parse({})),
  '/office/reports': () => reportList.sighting(),
  '/office/reports/new': () => bringReport.sighting(),
  '/office/reports/drafts/[id]': ({ id = '' }) => reportDraftPage.sighting({ id, at: '' }),
  '/office/admin/calendar': () => calendarPage.sighting(null),
  '/office/admin/extensions': () => extensionList.sighting('requested'),
  '/office/admin/extensions/[task]/[quarter]': ({ task = '', quarter }) =>
    inQuarter(quarter, (parsed) => extensionDesk.sighting({ task, quarter: parsed })),
  '/office/admin/notices': () => noticeList.sighting(),
  '/office/admin/notices/send/[quarter]': ({ quarter }) =>
    inQuarter(quarter, (parsed) =>
      noticeDrafts.sighting({ quarter: parsed, department: '', task: '', grade: '' }),
    ),
  '/office/notices/[id]': ({ id = '' }) => noticePage.sighting(id),
  '/office/extensions/[task]/[quarter]': ({ task = '', quarter }) =>
    inQuarter(quarter, (parsed) => extensionAsk.sighting({ task, quarter: parsed })),
  '/office/admin/windows': () => windowList.sighting(),
  '/office/admin/windows/[quarter]': ({ quarter = '' }) => windowPage.sighting(quarter),
}

/** Where whoever is signed in sees that there is nothing; no folder of the office has this name. */
export const OFFICE_MISSING_PATH = '/office/missing'

/** What the page at this path of the office has for whoever asks. */
export async function officeSighting(path: string): Promise<Sighting> {
  for (const [shape, sight] of Object.entries(OFFICE_PAGES)) {
    const params = fillShape(shape, path)
    if (params) return sight(params)
  }
  return nothing()
}

const inQuarter = (text: string | undefined, sight: (quarter: Quarter) => Promise<Sighting>) => {
  const quarter = parseQuarter(text ?? '')
  return quarter ? sight(quarter) : nothing()
}

/** Nothing there; who has not signed in is not told so. */
const nothing = async (): Promise<Sighting> => ((await officeFrame()).person ? 'notFound' : 'signedOut')
