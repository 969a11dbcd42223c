// What each action's form would send with everything right, and from which page.
import { INVENTED_REPORT } from '@/db/testing/invented-report'
import { PASSWORD } from '../fixtures'
import { EARLIER_TASK, LATER_RESULT, type Seeded } from '../seeded/fixtures'
import { LINK_TOKEN } from '../seeded/people'
import type { Subject, Whose } from '../seeded/subjects'
import type { Reader } from './table'

export type Caller = { seeded: Seeded; whose: Whose; reader: Reader }
export type Sent = { path: string; fields: Record<string, string | string[]> }

const QUARTER = '2024-Q1'

const SENT: Record<string, (caller: Caller) => Sent> = {
  signInAction: ({ reader }) => {
    const login = reader === 'anonymous' ? 'spare' : reader
    return { path: '/login', fields: { login, password: PASSWORD } }
  },
  // Nobody is half way in; what it takes to be is lib/auth/second-factor.test.ts's to say.
  enterCodeAction: () => ({ path: '/login/code', fields: { code: '000000' } }),
  // The link is what allows it, whoever holds it; the stranger's was never sent.
  choosePasswordAction: ({ whose }) => {
    const token = whose === 'own' ? LINK_TOKEN : 'never-sent'
    const password = `${PASSWORD}2`
    return { path: `/set-password/${token}`, fields: { token, password, passwordAgain: password } }
  },
  signOutAction: () => ({ path: '/office', fields: {} }),

  saveEntryAction: ({ seeded, whose }) => written(seeded.subjects[whose].draft),
  submitEntryAction: ({ seeded, whose }) => written(seeded.subjects[whose].returned),
  withdrawEntryAction: ({ seeded, whose }) => moved(seeded.subjects[whose].submitted),
  startCorrectionAction: ({ seeded, whose }) =>
    moved(seeded.subjects[whose].approved, { reason: '数据有误' }),
  abandonCorrectionAction: ({ seeded, whose }) => moved(seeded.subjects[whose].correction),
  signOffEntryAction: ({ seeded, whose }) => moved(seeded.subjects[whose].inHouse),
  sendBackEntryAction: ({ seeded, whose }) => moved(seeded.subjects[whose].inHouse, { remark: '请核对' }),
  contributeAction: ({ seeded, whose }) => {
    const { taskId } = seeded.subjects[whose].draft
    const place = { task: taskId, quarter: QUARTER, seen: whose === 'own' ? '1' : '0' }
    return { path: entryPage(seeded.subjects[whose].draft), fields: { ...place, progress: '配合做了一段。' } }
  },
  discardAutosaveAction: ({ seeded, whose }) => {
    const { taskId } = seeded.subjects[whose].draft
    return { path: entryPage(seeded.subjects[whose].draft), fields: { task: taskId, quarter: QUARTER } }
  },
  // Nobody of the stranger's is a 审核人, so that there is nothing to switch on.
  setSignOffAction: ({ seeded, whose }) => {
    const department = whose === 'own' ? seeded.departments.lead : seeded.departments.stranger
    return { path: '/office/department', fields: { department, signsOff: 'on' } }
  },
  saveGridAction: ({ seeded, whose }) => {
    const { taskId, targetId, version } = seeded.subjects[whose].draft
    const fields = {
      [`seen.${taskId}`]: `${version}`,
      [`was.${targetId}`]: '',
      [`values.${targetId}.typed`]: '3',
    }
    return { path: `/office/grid/${QUARTER}`, fields: { quarter: QUARTER, ...fields } }
  },
  submitPlanAction: ({ seeded, whose }) => {
    const { taskId, targetId } = seeded.subjects[whose].untouched
    const cell = (quarter: number) => [`points.${targetId}.${quarter}.expected`, `${quarter}0000000`]
    const fields = {
      task: taskId,
      seen: '0',
      reason: '按年度安排',
      ...Object.fromEntries([1, 2, 3, 4].map(cell)),
    }
    return { path: `/office/plans/${taskId}`, fields }
  },
  withdrawPlanAction: ({ seeded, whose }) => ofPlan(seeded, whose),
  approvePlanAction: ({ seeded, whose }) => ofPlan(seeded, whose),
  returnPlanAction: ({ seeded, whose }) => ofPlan(seeded, whose, { reason: '请细化' }),
  approvePlansAction: ({ seeded, whose }) => ({
    path: '/office/plans',
    fields: { plans: [seeded.plans[whose]] },
  }),
  approveAction: ({ seeded, whose }) => decided(seeded.subjects[whose].submitted),
  approvePickedAction: ({ seeded, whose }) => {
    const { entryId, version } = seeded.subjects[whose].submitted
    return { path: '/office/review', fields: { entries: [`${entryId}@${version}`] } }
  },
  recordVerificationAction: ({ seeded, whose }) =>
    decided(seeded.subjects[whose].submitted, {
      ...{ method: 'onSite', finding: 'agrees', verifiedOn: '2024-03-30', note: '查看了台账' },
    }),
  returnAction: ({ seeded, whose }) => decided(seeded.subjects[whose].submitted, { reason: '请补充依据' }),

  decideAssignmentAction: ({ seeded, whose }) => {
    const { departments, subjects } = seeded
    const { taskId } = subjects[whose].untouched
    const seen =
      whose === 'own'
        ? `confirmed ${departments.lead} ${departments.support}`
        : `confirmed ${departments.stranger}`
    const fields = { task: taskId, lead: departments.support, supports: [departments.stranger], seen }
    return { path: `/office/admin/assignments/${taskId}`, fields }
  },
  confirmSuggestionsAction: ({ seeded }) => ({
    path: '/office/admin/assignments',
    fields: { tasks: [seeded.suggested] },
  }),
  changeTaskLifeAction: ({ seeded, whose }) => changed(seeded, whose, { step: 'suspended' }),
  splitTaskAction: ({ seeded }) => {
    const { targetId } = seeded.subjects.own.untouched
    const { lead } = seeded.departments
    const parts = {
      ...{ 'parts.0.title': '第一部分', 'parts.0.class': 'quantified', 'parts.0.lead': lead },
      ...{ 'parts.1.title': '第二部分', 'parts.1.class': 'qualitative', 'parts.1.lead': lead },
    }
    return changed(seeded, 'own', { ...parts, [`goes.${targetId}`]: '0' })
  },
  mergeTaskAction: ({ seeded }) => changed(seeded, 'own', { into: seeded.subjects.other.untouched.code }),
  transferTaskAction: ({ seeded, whose }) => changed(seeded, whose, { lead: seeded.departments.support }),
  followTaskAction: ({ seeded }) => ({
    path: `/office/admin/tasks/${seeded.subjects.own.untouched.taskId}`,
    fields: { task: seeded.subjects.own.untouched.taskId, seen: EARLIER_TASK, predecessor: '' },
  }),
  setTargetAction: ({ seeded, whose }) => {
    const { targetId } = seeded.subjects[whose].draft
    const fields = { target: targetId, version: '1', value: '7', document: '某文件', reason: '某原因' }
    return { path: `/office/admin/targets/${targetId}`, fields }
  },
  createReportDraftAction: () => ({
    path: '/office/reports/new',
    fields: { text: INVENTED_REPORT, year: '2031' },
  }),
  correctReportDraftAction: ({ seeded }) =>
    ofDraft(seeded, { kind: 'drop', code: '001', reason: '属于日常工作', at: '' }),
  publishReportDraftAction: ({ seeded }) => ofDraft(seeded),
  discardReportDraftAction: ({ seeded }) => ofDraft(seeded),
  attachResultAction: ({ seeded, whose }) => {
    const { targetId } = seeded.subjects[whose].draft
    const fields = { target: targetId, result: LATER_RESULT, seen: '' }
    return { path: `/office/admin/targets/${targetId}`, fields }
  },
  openWindowAction: () => ({
    path: '/office/admin/windows/2024-Q2',
    fields: {
      year: '2024',
      quarter: '2',
      opensAt: '2024-06-25',
      dueAt: '2024-07-10',
      closesAt: '2024-07-15',
    },
  }),
  extendWindowAction: ({ seeded }) => ({
    path: `/office/admin/windows/${QUARTER}`,
    fields: {
      window: seeded.windowId,
      version: '1',
      dueAt: '2024-05-10',
      closesAt: '2024-05-15',
      reason: '清明假期',
    },
  }),

  enterCalendarYearAction: () => ({
    path: '/office/admin/calendar',
    fields: { year: '2027', document: '某通知', holidays: '10月1日 国庆节', workdays: '', seen: '' },
  }),
  requestExtensionAction: ({ seeded, whose }) => moreTime(seeded.subjects[whose].draft),
  withdrawExtensionAction: ({ seeded, whose }) => {
    const { taskId } = seeded.subjects[whose].returned
    return {
      path: `/office/extensions/${taskId}/${QUARTER}`,
      fields: { extension: seeded.requests[whose] },
    }
  },
  grantExtensionAction: ({ seeded, whose }) =>
    onRequest(seeded, whose, { until: '2024-05-20', reason: '同意' }),
  refuseExtensionAction: ({ seeded, whose }) => onRequest(seeded, whose, { reason: '不同意' }),
  grantUnaskedAction: ({ seeded, whose }) => {
    const { fields } = moreTime(seeded.subjects[whose].draft)
    return { path: `/office/admin/extensions/${seeded.subjects[whose].draft.taskId}/${QUARTER}`, fields }
  },
  sendNoticesAction: ({ seeded, whose }) => {
    const department = whose === 'own' ? seeded.departments.lead : seeded.departments.stranger
    const name = (field: string) => `notices.${department}.${field}`
    return {
      path: `/office/admin/notices/send/${QUARTER}`,
      fields: {
        ...{
          quarter: QUARTER,
          answerBy: '2024-05-20',
          [name('kind')]: 'nudge',
          [name('text')]: '请抓紧填报。',
        },
        [name('tasks')]: seeded.subjects[whose].draft.taskId,
      },
    }
  },
  acknowledgeNoticeAction: ({ seeded, whose }) => ({
    path: `/office/notices/${seeded.notices[whose]}`,
    fields: { notice: seeded.notices[whose] },
  }),

  createAccountAction: ({ seeded }) => {
    const department = seeded.departments.lead
    const fields = { login: 'newcomer', displayName: '新来的同事', role: 'department', department }
    return { path: '/office/admin/accounts/create', fields }
  },
  inviteAccountAction: ({ seeded, whose }) => account(whose === 'own' ? seeded.ids.chief : seeded.ids.spare),
  setAccountDutyAction: ({ seeded, whose }) =>
    account(whose === 'own' ? seeded.ids.chief : seeded.ids.spare, { duty: 'reviewer' }),
  resetSecondFactorAction: ({ seeded, whose }) =>
    account(whose === 'own' ? seeded.ids.chief : seeded.ids.spare),
  handOverAccountAction: ({ seeded, whose }) => {
    const id = whose === 'own' ? seeded.ids.chief : seeded.ids.spare
    return account(id, { successor: seeded.ids.lead })
  },
  changePasswordAction: () => {
    const password = `${PASSWORD}2`
    return { path: '/office/account', fields: { passwordNow: PASSWORD, password, passwordAgain: password } }
  },
  beginSecondFactorAction: () => ({ path: '/office/account', fields: {} }),
  confirmSecondFactorAction: () => ({ path: '/office/account', fields: { code: '000000' } }),
  removeSecondFactorAction: () => ({ path: '/office/account', fields: { code: '000000' } }),
  signOutEverywhereAction: () => ({ path: '/office/account', fields: {} }),
  disableAccountAction: ({ seeded, whose }) => account(whose === 'own' ? seeded.ids.chief : seeded.ids.spare),
  enableAccountAction: ({ seeded }) => account(seeded.ids.disabled),
}

/** The call of an action by its full name. */
export function sentBy(action: string, caller: Caller): Sent {
  const sent = SENT[action.split('#')[1] ?? '']
  if (!sent) throw new Error(`nothing is known to send for ${action}`)
  return sent(caller)
}

type Fields = Record<string, string>

const entryPage = ({ taskId }: Subject) => `/office/entry/${taskId}/${QUARTER}`

/** A change of a task on which nobody has written, as of the first of the portal's days. */
function changed({ subjects, departments }: Seeded, whose: Whose, more: Fields): Sent {
  const { taskId } = subjects[whose].untouched
  const lead = whose === 'own' ? departments.lead : departments.stranger
  const fields = {
    task: taskId,
    seen: `underway 0 ${lead}`,
    reason: '区委常委会研究决定',
    effectiveOn: '2024-04-01',
  }
  return { path: `/office/admin/tasks/${taskId}`, fields: { ...fields, ...more } }
}

/** A whole entry, fit to be submitted. */
function written(subject: Subject): Sent {
  const { taskId, targetId, version } = subject
  const texts = {
    judgement: 'normal',
    progress: '已完成一部分。',
    problemPublic: '',
    problemInternal: '',
    nextStep: '继续。',
  }
  const fields = { task: taskId, quarter: QUARTER, version: `${version}`, declared: 'on', ...texts }
  return { path: entryPage(subject), fields: { ...fields, [`values.${targetId}.typed`]: '2' } }
}

const seen = ({ entryId, version }: Subject) => ({ entry: entryId, version: `${version}` })

const moved = (subject: Subject, more: Fields = {}): Sent => ({
  path: entryPage(subject),
  fields: { ...seen(subject), ...more },
})

const decided = (subject: Subject, more: Fields = {}): Sent => ({
  path: `/office/review/${subject.entryId}`,
  fields: { ...seen(subject), ...more },
})

const ofPlan = ({ plans, subjects }: Seeded, whose: Whose, more: Fields = {}): Sent => ({
  path: `/office/plans/${subjects[whose].draft.taskId}`,
  fields: { plan: plans[whose], ...more },
})

const ofDraft = ({ draft }: Seeded, more: Fields = {}): Sent => ({
  path: `/office/reports/drafts/${draft.id}`,
  fields: { draft: draft.id, version: `${draft.version}`, ...more },
})

const moreTime = ({ taskId }: Subject): Sent => ({
  path: `/office/extensions/${taskId}/${QUARTER}`,
  fields: { task: taskId, quarter: QUARTER, until: '2024-05-20', reason: '数据未出' },
})

const onRequest = ({ subjects, requests }: Seeded, whose: Whose, more: Fields): Sent => ({
  path: `/office/admin/extensions/${subjects[whose].returned.taskId}/${QUARTER}`,
  fields: { extension: requests[whose], ...more },
})

const account = (id: string, more: Fields = {}): Sent => ({
  path: `/office/admin/accounts/${id}`,
  fields: { account: id, ...more },
})
