// Who sees what: every page and handler of the build (security.md, rows 1 and 2).
// show: the page itself · login: sent to sign in · away: sent elsewhere · none: there is no such thing · role: not for
// this kind of account. · posts: nothing to read there (autosave.spec.ts).
import type { Seeded } from '../seeded/fixtures'
import { LINK_TOKEN } from '../seeded/people'
import type { Whose } from '../seeded/subjects'
import { readTable } from './table'

export const ROUTES = readTable(`
                                            anonymous  lead  support  chief  disabled
  /                                         show       show  show     show   show
  /report/[year]                            show       show  show     show   show
  /tasks                                    show       show  show     show   show
  /tasks/[year]                             show       show  show     show   show
  /tasks/[year]/[code]                      show       show  show     show   show
  /projects/[year]                          show       show  show     show   show
  /projects/[year]/[n]                      show       show  show     show   show
  /indicators/[year]                        show       show  show     show   show
  /changes/[year]                           show       show  show     show   show
  /departments                              show       show  show     show   show
  /departments/[id]                         show       show  show     show   show
  /about                                    show       show  show     show   show
  /missing                                  none       none  none     none   none
  /login                                    show       away  away     away   show
  /login/code                               login      away  away     away   login
  /set-password/[token]                     show       show  show     show   show
    a stranger's                            none       none  none     none   none
  /office                                   login      show  show     away   login
  /office/[...rest]                         login      none  none     none   login
  /office/entry/[task]/[quarter]            login      show  show     show   login
    a stranger's                            login      none  none     show   login
  /office/entry/[task]/[quarter]/preview    login      show   none     role   login
    a stranger's                            login      none   none     role   login
  /office/entry/[task]/[quarter]/history    login      show   none     show   login
    a stranger's                            login      none   none     show   login
  /office/department                        login      show  show     show   login
  /office/grid                              login      away  away     role   login
  /office/grid/[quarter]                    login      show  show     role   login
  /office/plans                             login      show  show     show   login
  /office/plans/[task]                      login      show  show     show   login
    a stranger's                            login      none  none     show   login
  /office/review                            login      role  role     show   login
  /office/review/[entry]                    login      role  role     show   login
    a stranger's                            login      role  role     show   login
  /office/review/[entry]/preview            login      role  role     show   login
  /office/account                           login      show  show     show   login
  /office/admin                             login      role  role     show   login
  /office/admin/accounts                    login      role  role     show   login
  /office/admin/accounts/create             login      role  role     show   login
  /office/admin/accounts/[account]          login      role  role     show   login
    a stranger's                            login      role  role     show   login
  /office/admin/assignments                 login      role  role     show   login
  /office/admin/assignments/[task]          login      role  role     show   login
    a stranger's                            login      role  role     show   login
  /office/admin/tasks/[task]                login      role  role     show   login
    a stranger's                            login      role  role     show   login
  /office/admin/targets/[target]            login      role  role     show   login
  /office/admin/events                      login      role  role     show   login
  /office/reports                           login      role  role     show   login
  /office/reports/new                       login      role  role     show   login
  /office/reports/drafts/[id]               login      role  role     show   login
  /office/admin/calendar                    login      role  role     show   login
  /office/admin/extensions                  login      role  role     show   login
  /office/admin/extensions/[task]/[quarter]  login      role  role     show   login
    a stranger's                            login      role  role     show   login
  /office/extensions/[task]/[quarter]       login      show  none     role   login
    a stranger's                            login      none  none     role   login
  /office/admin/notices                     login      role  role     show   login
  /office/admin/notices/send/[quarter]      login      role  role     show   login
  /office/notices/[id]                      login      show  none     show   login
    a stranger's                            login      none  none     show   login
  /office/admin/windows                     login      role  role     show   login
  /office/admin/windows/[quarter]           login      role  role     show   login
  /api/autosave                             posts      posts posts    posts  posts
  /api/v1/targets                           show       show  show     show   show
  /api/v1/results                           show       show  show     show   show
  /api/v1/comparisons                       show       show  show     show   show
  /api/v1/tasks                             show       show  show     show   show
  /api/v1/report                            show       show  show     show   show
  /api/health                               show       show  show     show   show
  /api/auth/[...nextauth]                   show       show  show     show   show
`)

type At = (seeded: Seeded, whose: Whose) => string

/** An address of each route that has parts to fill in. */
const FILLED: Record<string, At> = {
  '/report/[year]': () => '/report/2024',
  '/tasks/[year]': () => '/tasks/2024',
  '/tasks/[year]/[code]': ({ subjects }, whose) => `/tasks/2024/${subjects[whose].draft.code}`,
  '/projects/[year]': () => '/projects/2024',
  '/projects/[year]/[n]': () => '/projects/2024/1',
  '/indicators/[year]': () => '/indicators/2024',
  '/changes/[year]': () => '/changes/2024',
  '/departments/[id]': ({ departments }) => `/departments/${departments.lead}`,
  '/set-password/[token]': (_, whose) => `/set-password/${whose === 'own' ? LINK_TOKEN : 'never-sent'}`,
  '/office/[...rest]': () => '/office/what-never-was',
  '/office/entry/[task]/[quarter]': ({ subjects }, whose) =>
    `/office/entry/${subjects[whose].draft.taskId}/2024-Q1`,
  '/office/entry/[task]/[quarter]/preview': ({ subjects }, whose) =>
    `/office/entry/${subjects[whose].draft.taskId}/2024-Q1/preview`,
  '/office/entry/[task]/[quarter]/history': ({ subjects }, whose) =>
    `/office/entry/${subjects[whose].draft.taskId}/2024-Q1/history`,
  '/office/grid/[quarter]': () => '/office/grid/2024-Q1',
  '/office/review/[entry]/preview': ({ subjects }, whose) =>
    `/office/review/${subjects[whose].submitted.entryId}/preview`,
  '/office/plans/[task]': ({ subjects }, whose) => `/office/plans/${subjects[whose].draft.taskId}`,
  '/office/review/[entry]': ({ subjects }, whose) => `/office/review/${subjects[whose].submitted.entryId}`,
  '/office/admin/assignments/[task]': ({ subjects }, whose) =>
    `/office/admin/assignments/${subjects[whose].draft.taskId}`,
  '/office/admin/extensions/[task]/[quarter]': ({ subjects }, whose) =>
    `/office/admin/extensions/${subjects[whose].draft.taskId}/2024-Q1`,
  '/office/admin/notices/send/[quarter]': () => '/office/admin/notices/send/2024-Q1',
  '/office/notices/[id]': ({ notices }, whose) => `/office/notices/${notices[whose]}`,
  '/office/extensions/[task]/[quarter]': ({ subjects }, whose) =>
    `/office/extensions/${subjects[whose].draft.taskId}/2024-Q1`,
  '/office/admin/tasks/[task]': ({ subjects }, whose) =>
    `/office/admin/tasks/${subjects[whose].draft.taskId}`,
  '/office/admin/targets/[target]': ({ subjects }, whose) =>
    `/office/admin/targets/${subjects[whose].draft.targetId}`,
  '/office/reports/drafts/[id]': ({ draft }) => `/office/reports/drafts/${draft.id}`,
  '/office/admin/windows/[quarter]': () => '/office/admin/windows/2024-Q1',
  '/office/admin/accounts/[account]': ({ ids }, whose) =>
    `/office/admin/accounts/${whose === 'own' ? ids.chief : ids.spare}`,
  '/api/v1/targets': () => '/api/v1/targets?year=2024',
  '/api/v1/results': () => '/api/v1/results?year=2023',
  '/api/v1/comparisons': () => '/api/v1/comparisons?year=2024',
  '/api/v1/tasks': () => '/api/v1/tasks?year=2024',
  '/api/v1/report': () => '/api/v1/report?year=2024',
  '/api/auth/[...nextauth]': () => '/api/auth/session',
}

/** Where to look for it. */
export function addressOf(route: string, seeded: Seeded, whose: Whose): string {
  const at = FILLED[route]
  if (!at && route.includes('[')) throw new Error(`no address for ${route}`)
  return at ? at(seeded, whose) : route
}
