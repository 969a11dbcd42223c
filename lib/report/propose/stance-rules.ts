// Sentences of the targets that nobody would report on (表态), each by a named rule with the reason that is shown.

export type StanceRule = {
  name: string
  reason: string
  fits: (sentence: string, isLead: boolean) => boolean
}

const WORK =
  /推进|加快|深化|实施|加强|强化|抓好|做好|打造|建设|推动|支持|培育|新增|新建|完成|办好|启动|提高|提升|健全|优化|完善|落实|开展|发展|创建|扩大|深入|巩固|保障|构建|建立|加大|促进|引进|推广|提供|组织|丰富|拓展|整治|改造|规范|压实|激发|壮大|集聚|引导|鼓励|探索|用好|守牢|压减|严格|狠抓|坚持|统筹|化解|办理|改善|做强|做优/

export const STANCE_RULES: StanceRule[] = [
  {
    name: '称呼和号召',
    reason: '称呼或号召，不是一项工作',
    fits: (text) => /^各位(代表|委员|同志)|^同志们|让我们|征程|号角/.test(text),
  },
  {
    name: '政治表态',
    reason: '政治表态，不单独填报',
    fits: (text) => /两个确立|四个意识|两个维护|绝对忠诚|政治忠诚|党中央集中统一领导/.test(text),
  },
  {
    name: '指导思想',
    reason: '总体要求，由各项任务落实',
    fits: (text) => /为指导|总体要求是|总基调|工作主线|指导思想/.test(text),
  },
  {
    name: '年份的意义',
    reason: '说明年份的意义，不是一项工作',
    fits: (text) => /^(今年|明年|(19|20)\d\d年)是|意义重大/.test(text),
  },
  {
    name: '引起下文',
    reason: '引起下文，任务在后面各句',
    fits: (text) => /[：:]$/.test(text) || /^(重点|主要|着重)?(做好|抓好)以下.{0,8}工作/.test(text),
  },
  { name: '段落的主旨', reason: '一段的主旨句，任务在后面各句', fits: (_, isLead) => isLead },
  { name: '没有工作动词', reason: '没有说明要做的工作', fits: (text) => !WORK.test(text) },
]

/** The first rule that makes the sentence a stance, or null. `isLead` is true where the whole sentence is in bold. */
export function stanceRule(sentence: string, isLead: boolean): StanceRule | null {
  return STANCE_RULES.find(({ fits }) => fits(sentence, isLead)) ?? null
}
