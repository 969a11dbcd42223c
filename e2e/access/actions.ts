// Who changes something: every server action of the build (security.md, rows 1 and 2).
// yes: rows change when this reader calls it with everything right · quiet: they do, and no event tells of it, since
// only the reader's own unsaved words are gone · no: they do not.
import { readTable } from './table'

export const ACTIONS = readTable(`
                                                       anonymous  lead  support  chief  disabled
  login#signInAction                                   yes        yes   yes      yes    no
  login#enterCodeAction                                no         no    no       no     no
  set-password/[token]#choosePasswordAction            yes        yes   yes      yes    yes
    a stranger's                                       no         no    no       no     no
  office#signOutAction                                 no         yes   yes      yes    no
  office/entry/[task]/[quarter]#saveEntryAction        no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/entry/[task]/[quarter]#submitEntryAction      no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/entry/[task]/[quarter]#withdrawEntryAction    no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/entry/[task]/[quarter]#startCorrectionAction  no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/entry/[task]/[quarter]#abandonCorrectionAction  no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/entry/[task]/[quarter]#signOffEntryAction     no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/entry/[task]/[quarter]#sendBackEntryAction    no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/entry/[task]/[quarter]#contributeAction       no         no    yes      no     no
    a stranger's                                       no         no    no       no     no
  office/entry/[task]/[quarter]#discardAutosaveAction  no         quiet  no       no     no
    a stranger's                                       no         no    no       no     no
  office/department#setSignOffAction                   no         yes   no       yes    no
    a stranger's                                       no         no    no       no     no
  office/grid/[quarter]#saveGridAction                 no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/plans#submitPlanAction                        no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/plans#withdrawPlanAction                      no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/plans#approvePlanAction                       no         no    no       yes    no
  office/plans#returnPlanAction                        no         no    no       yes    no
  office/plans#approvePlansAction                      no         no    no       yes    no
  office/review#approveAction                          no         no    no       yes    no
    a stranger's                                       no         no    no       yes    no
  office/review#returnAction                           no         no    no       yes    no
    a stranger's                                       no         no    no       yes    no
  office/review#approvePickedAction                    no         no    no       yes    no
  office/review#recordVerificationAction               no         no    no       yes    no
  office/admin/assignments#decideAssignmentAction      no         no    no       yes    no
    a stranger's                                       no         no    no       yes    no
  office/admin/assignments#confirmSuggestionsAction    no         no    no       yes    no
  office/admin/tasks#changeTaskLifeAction              no         no    no       yes    no
    a stranger's                                       no         no    no       yes    no
  office/admin/tasks#splitTaskAction                   no         no    no       yes    no
  office/admin/tasks#mergeTaskAction                   no         no    no       yes    no
  office/admin/tasks#transferTaskAction                no         no    no       yes    no
    a stranger's                                       no         no    no       yes    no
  office/admin/tasks#followTaskAction                  no         no    no       yes    no
  office/admin/targets#setTargetAction                 no         no    no       yes    no
  office/admin/targets#attachResultAction              no         no    no       yes    no
  office/reports/new#createReportDraftAction           no         no    no       yes    no
  office/reports/drafts/[id]#correctReportDraftAction  no         no    no       yes    no
  office/reports/drafts/[id]#publishReportDraftAction  no         no    no       yes    no
  office/reports/drafts/[id]#discardReportDraftAction  no         no    no       yes    no
  office/admin/windows#openWindowAction                no         no    no       yes    no
  office/admin/windows#extendWindowAction              no         no    no       yes    no
  office/admin/calendar#enterCalendarYearAction        no         no    no       yes    no
  office/extensions/[task]/[quarter]#requestExtensionAction  no   yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/extensions/[task]/[quarter]#withdrawExtensionAction  no  yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/admin/extensions/[task]/[quarter]#grantExtensionAction  no  no  no      yes    no
    a stranger's                                       no         no    no       yes    no
  office/admin/extensions/[task]/[quarter]#refuseExtensionAction  no  no  no     yes    no
    a stranger's                                       no         no    no       yes    no
  office/admin/extensions/[task]/[quarter]#grantUnaskedAction  no  no  no        yes    no
    a stranger's                                       no         no    no       yes    no
  office/admin/notices/send/[quarter]#sendNoticesAction  no   no    no       yes    no
    a stranger's                                       no         no    no       yes    no
  office/notices/[id]#acknowledgeNoticeAction          no         yes   no       no     no
    a stranger's                                       no         no    no       no     no
  office/admin/accounts#createAccountAction            no         no    no       yes    no
  office/admin/accounts#inviteAccountAction            no         no    no       no     no
    a stranger's                                       no         no    no       yes    no
  office/admin/accounts#setAccountDutyAction           no         no    no       no     no
    a stranger's                                       no         no    no       yes    no
  office/admin/accounts#resetSecondFactorAction        no         no    no       no     no
    a stranger's                                       no         no    no       yes    no
  office/admin/accounts#handOverAccountAction          no         no    no       no     no
    a stranger's                                       no         no    no       yes    no
  office/account#changePasswordAction                  no         yes   yes      yes    no
  office/account#beginSecondFactorAction               no         yes   yes      yes    no
  office/account#confirmSecondFactorAction             no         no    no       no     no
  office/account#removeSecondFactorAction              no         no    no       no     no
  office/account#signOutEverywhereAction               no         yes   yes      yes    no
  office/admin/accounts#disableAccountAction           no         no    no       no     no
    a stranger's                                       no         no    no       yes    no
  office/admin/accounts#enableAccountAction            no         no    no       yes    no
`)
