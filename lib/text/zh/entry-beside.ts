// Words of what stands beside an entry's own: the copy not saved, words carried over, paragraphs of others, 单位内审.
import type { ContributionState } from '@/lib/domain/contribution'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { quarterName } from './dates'

export const kept = {
  found: (when: string) => `发现${when}未保存的内容`,
  text: '上次没有保存就离开了。您当时写的还在，只有您自己能看到。',
  outdated:
    '那以后同事保存过新的内容。下面是两者的不同：划去的是现在已保存的，标出的是您当时写的。用您写的以后，还可以再改，保存才算数。',
  changes: '看有哪些不同',
  use: '用这份内容',
  discard: '不要了',
  discarding: '正在删去……',
  discarded: '已删去没有保存的内容',
  using: (when: string) => `下面是${when}没有保存的内容，还没有保存。请核对后保存。`,
  // The form's own words while something is typed.
  saved: (time: string) => `已自动保存${time}`,
  offline: '连接已断开，内容留在本机',
  signedOut: '您已经退出登录，内容留在本机；登录后可以接着用',
  stale: '同事刚刚保存过，您写的留在本机；保存时两份都会列出',
  closed: '现在不能填写了，您写的留在本机',
  local: (when: string) => `发现${when}留在本机、还没有保存的内容`,
  localText: '是在这台电脑上、用您的账号写的。',
}

export const carry = {
  link: (quarter: QuarterNumber) => `沿用${quarterName(quarter)}的文字`,
  text: '把当时写的进展、问题和下一步带进表单，改过再保存。没有改的句子，审核时会标出来。',
  using: (quarter: QuarterNumber) =>
    `下面的文字沿用自${quarterName(quarter)}，还没有保存。请逐句核对、改成本季度的情况。`,
  mark: (quarter: QuarterNumber) => `沿用自${quarterName(quarter)}，请改成本季度的情况`,
  count: (quarter: QuarterNumber, total: number, same: number) =>
    `${total}句中${same}句与${quarterName(quarter)}相同`,
  legend: '加底纹的是与上次相同的句子。',
}

const STATES: Record<ContributionState, string> = { unwritten: '未写', handedIn: '已交', merged: '已并入' }

export const contribution = {
  title: '配合单位',
  states: STATES,
  optional: '还没有写，不影响提交',
  handedIn: (when: string) => `${when}交来`,
  merged: (version: number) => `已并入第${version}稿`,
  progress: '进展',
  problem: '问题',
  merge: '并入',
  mergeOf: (name: string) => `把${name}写的并入“进展”和“问题”`,
  mergeText: '并入后写明出自哪个单位，还可以再改；也可以不并入。表单里已填的一并保存。',
  own: {
    title: '本单位配合的一段',
    text: (lead: string) =>
      `写本单位做了什么。${lead}可以并入填报，并入后随填报一起审核、公布；不并入就不公布。`,
    progress: '做了什么',
    progressHint: '不写个人姓名、电话和住址。',
    problem: '问题',
    problemHint: '没有问题可以不填。',
    submit: '交给牵头单位',
    again: '交新的一稿',
    busy: '正在交……',
    done: '已交给牵头单位',
    state: (state: ContributionState) => `现在的状态：${STATES[state]}。`,
    merged: (version: number) => `牵头单位已把它并入第${version}稿；再改要交新的一稿。`,
    closed: '牵头单位的这一项现在不能填写（没有开放、已提交或已结束），这一段也不能改。',
    none: '还没有写。',
  },
  rail: {
    title: (count: number, unwritten: number) =>
      unwritten > 0 ? `配合的任务${count}项，${unwritten}项还没有写` : `配合的任务${count}项`,
    text: '由牵头单位填报；本单位可以写一段，由牵头单位并入。',
    write: '可以写一段',
  },
}

export const remarks = {
  title: (count: number) => `督查室逐栏批注${count}处`,
  on: '督查室批注',
  ask: '逐栏批注（可以不填）',
  askHint: '写给填报单位，显示在那一栏旁边，不公布。',
}

export const signOff = {
  after: '提交后先由本单位审核人审核，再交督查室，通过后公布。',
  waits: (names: string) => `已交本单位审核人审核${names ? `（${names}）` : ''}，还没有交给督查室。`,
  withdrawable: '审核前可以撤回修改。',
  overDue: '现在还不算提交；审核人放行的时间才是提交时间。',
  remark: '本单位审核人请您修改',
  remarkAt: (when: string) => `${when}退回。`,
  panel: {
    title: '单位内审',
    text: '放行后交给督查室审核，放行的时间就是提交时间。内容有问题请退回填报人。',
    submit: '放行，交督查室',
    busy: '正在放行……',
    done: '已放行，交给督查室审核',
    remark: '请填报人改什么',
    remarkHint: '只有本单位能看到。',
    back: '退回填报人',
    backing: '正在退回……',
    backDone: '已退回填报人',
  },
  submitted: (title: string) => `已交本单位审核人：${title}。审核人放行后才交给督查室。`,
}
