import type { AccountStanding } from '@/lib/domain/account-standing'
import type { Role } from '@/lib/domain/actor'
import type { Duty } from '@/lib/domain/duty'

/** Words of the screens about accounts. */
export const accounts = {
  title: '账号',
  lead: (count: number) => `共${count}个账号。密码由本人设置，督查室只发链接，看不到密码。`,
  create: '新建账号',
  caption: '账号一览',
  columns: { login: '账号', name: '使用人', role: '单位', standing: '状态', lastSignIn: '最近登录' },
  own: '本人',
  supervision: '督查室',
  never: '没有登录过',
  linkUntil: (when: string) => `链接${when}前有效`,
  createTitle: '新建账号',
  createLead: '建好后得到一个设置密码的链接，请用可靠的方式交给本人；链接7天内有效，只能用一次。',
  fields: {
    login: '账号名',
    loginHint: '3至40个小写字母、数字、点或横线，例如fgj-01；登录时用，建好后不能改',
    duty: '职责',
    dutyHint: '填报人填写和提交；审核人还能在提交前做单位内审。督查室账号不分',
    displayName: '使用人',
    displayNameHint: '姓名或岗位，只在办公页面显示，公众看不到',
    role: '账号类别',
    department: '所在单位',
    departmentHint: '填报单位账号必选；督查室账号不用选',
    noDepartment: '请选择',
  },
  createSubmit: '新建账号',
  createBusy: '正在新建……',
  created: (login: string) => `账号${login}已建好`,
  inviteText: '把下面的链接交给本人。它只显示这一次，7天内有效，只能用一次；离开这一页后看不到，但可以再发。',
  resetText: '把下面的链接交给本人。它只显示这一次，30分钟内有效，只能用一次；设好之前旧密码仍能用。',
  linkLabel: '设置密码的链接',
  invited: (login: string) => `已为账号${login}生成新链接，以前的链接作废`,
  factsTitle: '账号情况',
  facts: {
    role: '类别',
    duty: '职责',
    factor: '两步验证',
    standing: '状态',
    lastSignIn: '最近登录',
    createdAt: '建立时间',
  },
  linkTitle: '设置密码的链接',
  inviteLead: '本人还没有设好密码。发一个新链接，以前的链接作废。',
  resetLead: '本人忘记密码时用：发一个30分钟内有效的链接，由本人重新设置。',
  inviteSubmit: '生成新链接',
  inviteBusy: '正在生成……',
  disableTitle: '停用',
  disableLead:
    '停用后立即不能登录，正在使用的页面也会马上退出。填报过的内容和操作记录都保留，以后可以再启用。',
  disableSubmit: '停用账号',
  disableBusy: '正在停用……',
  disabled: (login: string) => `账号${login}已停用`,
  enableTitle: '启用',
  enableLead: '启用后用原来的密码登录；需要的话再发一个链接重新设置。',
  enableSubmit: '启用账号',
  enableBusy: '正在启用……',
  enabled: (login: string) => `账号${login}已启用`,
  ownNote: '这是您自己的账号：停用和重设密码要由另一位管理员办理，免得把自己锁在外面。改密码和开两步验证请到',
  events: '这个账号的操作记录',
  idle: '45天未登录',
  factorOn: '已开通',
  factorOff: '没有开通',
  dutyTitle: '职责',
  dutyLead: '改后从下一次操作起生效，正在使用的要重新登录。',
  dutySubmit: '保存职责',
  dutyBusy: '正在保存……',
  dutySet: (login: string) => `账号${login}的职责已改`,
  resetFactorTitle: '重置两步验证',
  resetFactorLead: '本人手机和备用码都丢了的时候用。重置后下次登录只要密码，请提醒本人尽快重新开通。',
  resetFactorSubmit: '重置两步验证',
  resetFactorBusy: '正在重置……',
  factorReset: (login: string) => `账号${login}的两步验证已重置`,
  handOverTitle: '离岗交接',
  handOverLead:
    '人员离岗时用：选同一单位接手的账号，或者填下面几栏新建一个；原账号随即停用，他没有提交的填报列给您看。他个人自动保存、没有存成草稿的内容不移交。',
  handOverDone: '账号已停用，不用再办交接。',
  handOverSubmit: '办理交接',
  handOverBusy: '正在办理……',
  successor: '接手账号',
  newAccount: '新建一个（填下面几栏）',
  newLogin: '新账号名',
  newName: '新使用人',
  newDuty: '新账号职责',
  handedOver: (login: string, successor: string) => `账号${login}已停用，由${successor}接手`,
  handedOverLeft: (count: number) =>
    count > 0 ? `有${count}项没有提交的填报，接手的人在单位待办里能看到：` : '没有留下未提交的填报。',
  leftLine: (task: string, quarter: string, state: string) => `${task}　${quarter}　${state}`,
}

export const roleWords: Record<Role, string> = {
  department: '填报单位',
  administrator: '督查室（管理员）',
}

export const dutyWords: Record<Duty, string> = {
  clerk: '填报人',
  reviewer: '审核人',
}

export const accountStandingWords: Record<AccountStanding, string> = {
  ready: '可以登录',
  invited: '等待本人设密码',
  linkGone: '没有密码，链接已失效',
  disabled: '已停用',
}
