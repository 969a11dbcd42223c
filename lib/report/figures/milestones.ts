// Promises without a figure: a named thing that is begun, finished, opened, held, won or covers all this year.
import { type Clause, thingsIn } from './promise-clauses'

export type Milestone = Clause & { name: string; rule: string }

const MANNER =
  '(?:其中|20\\d\\d年|全年|今年|年内|年底前?|上半年|下半年|\\d{1,2}月底?前?|[一二三四]季度末?前?|力争|确保|争取|努力|高质量|高标准|高水平|高效|精心|成功|全面|全部|基本|按期|如期|按时|加快|加速|尽早|尽快|提前|正式|全力|顺利|同步|适时|持续|扎实|认真|圆满|有序|实质性|率先|积极|着力|协同|抓紧|抓好|计划|将|并|推动|推进|启动后|统筹|以|区级|全线|主体)*'

type VerbRow = { rule: string; example: string; verb: RegExp; thing: RegExp }

const PLACE =
  '中心|馆|园|路|桥|站|厂|线|院|所|校|楼|基地|平台|项目|工程|广场|公园|设施|系统|隧道|通道|水库|机场|港|码头|高速|段|区|城|湖|河|街|库|场|房|镇|村|点|驿站|枢纽|大厦|大道|网|管廊|泵站|电站|实验室|研究院|学校|幼儿园|中学|小学|医院|绿地|绿道|步道|空间|食堂|宿舍|公寓|小区|社区|家园|苑|塔|坝|渠|墙|装置|集群|环线|体系一期|一期|二期|三期|四期|五期|首期|地块|载体|综合体|市场|仓|坊|里|剧院|影院|酒店|雕塑|塘|洲|岛|湾|轨道|地铁|高铁|铁路|专线|改造|扩建|工厂|总部|中枢|大脑|指数'
const WORK =
  '普查|改革|改革任务|行动|编制|修编|评估|改造|修缮|征收|搬迁|拆迁|整治|安装|升级|验收|换届|收尾|封顶|治理|修复|审批|立项|选址|规划|确权|移交|认证|腾退|清退|清零|出让|招标|主体|布局调整|回迁|更新|扩建|建设|施工|设计|前期工作|创建|复审|试点|绿化|加固|登记|整合|重组|改制|退出|工程|项目|贯通|征迁|发布|调查|清查|核查|选举|登记造册|加装|铺设|规划方案|签约|搬场|对接|普法|布展|装修|迁建|化解|任务书'
const EVENT =
  '赛|会|节|展|论坛|活动|周|季|月|博览会|马拉松|演|庆典|峰会|普查|仪式|运动会|大集|巡游|系列活动|赛事|品牌赛事|交易会|晚会|年|锦标|公开|高峰'
const TITLE =
  '区|市|县|城|城市|基地|园区|镇|村|街区|试点|称号|示范|单位|中心|品牌|街道|先行|样板|先锋|景区|度假区|学校|集群|平台|成果|名城|模范城'

const BEGINS: VerbRow[] = [
  {
    rule: '建成',
    example: '建成市民文化中心',
    verb: /^(?:建成投用|建成投运|建成通车|建成开放|建成启用|建成运营|建成|开通运营|开通|投用|投运|启用|打通|开放|竣工|落成|开园|交付|投产)了?/,
    thing: new RegExp(`(?:${PLACE})$`),
  },
  {
    rule: '新建',
    example: '新建虹桥体育公园健身步道',
    verb: /^(?:新建|新改建|翻建)了?/,
    thing: new RegExp(`.{4}(?:${PLACE})$`),
  },
  {
    rule: '开工',
    example: '开工建设城南变电站',
    verb: /^(?:启动建设|开工建设|新开工建设|开工|开建|动工建设|动工)了?/,
    thing: new RegExp(`(?:${PLACE}|${WORK})$`),
  },
  {
    rule: '启动',
    example: '启动旧址陈列馆修缮工程',
    verb: /^(?:启动实施|启动)了?/,
    thing: new RegExp(`(?:${PLACE}|${WORK}|行动|计划|规划)$`),
  },
  {
    rule: '完成',
    example: '完成第五次全国经济普查',
    verb: /^(?:完成|编制完成|建设完成)了?/,
    thing: new RegExp(`(?:${WORK}|${PLACE})$`),
  },
  {
    rule: '举办',
    example: '办好国际剑联花剑大奖赛',
    verb: /^(?:办好|举办好|举办|承办|举行|办成)了?/,
    thing: new RegExp(`(?:${EVENT})[”》]?$`),
  },
  {
    rule: '创建',
    example: '创建“全国学前教育普及普惠区”',
    verb: /^(?:做好首批|做好(?=.*创建工作$)|创成|创建成?|争创|申创)了?/,
    thing: new RegExp(`(?:国家|全国|省级|市级|全省|全市|“).*(?:${TITLE}|”|创建工作)$`),
  },
  {
    rule: '通过',
    example: '通过国家卫生区复审',
    verb: /^通过了?/,
    thing: /.{3}(?:复审|验收|评估|考核|认定|测评|复核|复评|评审)$/,
  },
]

const ENDINGS =
  '实现“?零的?突破”?|开工建设|实现开工|开工|实现竣工|竣工|建成投用|建成投运|建成通车|建成投产|建成使用|建成开放|建成启用|建成运营|建成|完工|投用|投运|投产|通车|通航|通水|通气|开业|开园|开馆|开街|启用|封顶|启动建设|启动实施|落成|交付使用|交付|投入使用|投入运营|投入运行|投入试运营|全面贯通|全线贯通|贯通|开通|挂牌|揭牌|通过验收|正式运营|运营|试运营|正式开放|对外开放|收官|摘牌|获批|开诊|开学|招生|点火|首飞|首航'
const END_MANNER =
  '(?:实现|全面|全部|全线|确保|力争|年内|今年|年底前?|\\d{1,2}月底?前?|上半年|正式|基本|主体|如期|尽快|尽早|早日|圆满|胜利|顺利|按期|部分|整体|当年|同步|并|顺利实现)*'
const ENDS = new RegExp(
  `^(.{3,80}?)(?:等)?(?:重点|重大|一批)?(?:项目|工程)?${END_MANNER}(${ENDINGS})(?:并(?:${ENDINGS}))?$`,
)
const BARE_END = new RegExp(
  `^${MANNER}(?:[一二三]期|首期|项目|工程)?(?:[一二三四]季度)?${END_MANNER}(${ENDINGS})$`,
)
const COVERS = /^(.{2,60}?)(?:[^，、]{0,6})全覆盖$/
const BY_NODE = /^按(?:时间)?节点(?:推进|建设|完成)(.{2,80}?)等?(?:项目|工程)?(?:建设)?$/

const LEADING = new RegExp(`^${MANNER}`)
const VAGUE =
  /一批|^系列|一系列|各项|更高|动态清零|^新的|^好|^(?:在建|竣工|签约|重大|重点)+(?:项目|基础设施|工程)|各类|目标任务|更多|更加|强国|大都市|国际城区|现代化[^，]{0,4}(城区|强区|国家|都市|新城|强市|强县)|^(?:重点|重大|新建|在建|签约|优质|好|大|新|相关|有关)*(?:项目|工程|任务|建设|活动|改造|工作|改革|整治|创建|试点|系统|平台|体系)?$/
const NO_PROMISE =
  /^(?:使|让|全方位|扩大|更好|加强|推进|推动.*(?:工作|改革)$|加快推进|深化|完善|优化|强化|扩大|促进|支持|鼓励|提升|坚持|围绕|引导|探索|健全|做强|做优|扩增|扩大|打造|拓展|谋划|聚焦|依托|发挥|落实)/

/** What stands before a clause: the clause before it, and whether that was one of 全覆盖. */
export type Before = { previous: Clause | null; covering: boolean }

const NUMBERING =
  /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[、.]|[一二三四五六七八九]是|[①-⑳])/

/** The milestones of a clause that holds no figure. */
export function milestonesIn(written: Clause, before: Before): Milestone[] {
  const clause = withoutNumber(written)
  const begun = fromVerb(clause)
  if (begun.length > 0) return begun
  const byNode = BY_NODE.exec(clause.words)
  if (byNode?.[1]) return named(clause, byNode[1], { rule: '按节点推进', verb: '按节点推进' })
  if (clause.words.endsWith('全覆盖')) return fromCover(clause, before.covering)
  return BARE_END.test(clause.words) ? fromBareEnd(clause, before.previous) : fromEnding(clause)
}

function withoutNumber({ start, end, words }: Clause): Clause {
  const length = NUMBERING.exec(words)?.[0].length ?? 0
  return { start: start + length, end, words: words.slice(length) }
}

function fromVerb(clause: Clause): Milestone[] {
  const lead = LEADING.exec(clause.words)?.[0] ?? ''
  if (
    /(?:推进|推动)$/.test(lead) &&
    !/(?:建成|开工|完成)/.test(clause.words.slice(lead.length, lead.length + 2))
  )
    return []
  const words = clause.words.slice(lead.length)
  for (const { rule, verb, thing } of BEGINS) {
    const found = verb.exec(words)?.[0]
    const object = found ? words.slice(found.length) : ''
    if (found && thing.test(withoutTail(object)) && !VAGUE.test(object) && !OUGHT.test(object))
      return named(clause, object, { rule, verb: found })
  }
  return []
}

const withoutTail = (object: string) =>
  object
    .replace(/（[^）]*）$/, '')
    .replace(/等?(?:重点|重大|一批|品牌)?(?:项目|工程)?(?:建设)?$/, (tail) =>
      tail.startsWith('等') ? '' : tail,
    )

function fromEnding(clause: Clause): Milestone[] {
  const lead = LEADING.exec(clause.words)?.[0] ?? ''
  const words = clause.words.slice(lead.length)
  const [, object = '', verb = ''] = ENDS.exec(words) ?? []
  if (object === '' || VAGUE.test(object) || NO_PROMISE.test(words)) return []
  return named(clause, object, { rule: '实现开工、竣工', verb })
}

const WORKED_ON = new RegExp(`^${MANNER}(?:实施|抓好|谋划|加快建设|建设)?`)
const NAMED_PLACE = new RegExp(`.{2}(?:${PLACE})$`)
const INVESTED = /总投资[^的，、]{1,12}的/g

// 实施…冷链物流园项目，确保年底前开工: the ending speaks of the thing in the clause before.
function fromBareEnd(clause: Clause, previous: Clause | null): Milestone[] {
  const object = previous?.words.replace(WORKED_ON, '').replace(INVESTED, '').replace(/建设$/, '') ?? ''
  const verb = BARE_END.exec(clause.words)?.[1] ?? ''
  if (!NAMED_PLACE.test(object) || VAGUE.test(object)) return []
  const things = thingsIn({ start: 0, end: object.length, words: object })
  return things.map(({ words }) => ({ ...clause, name: words + verb, rule: '实现开工、竣工' }))
}

/** 新建居住区应配套建设… says what ought to be of all such things. */
const OUGHT = /应当?(?:配套|同步|当)|必须|一律/

const STATED = new RegExp(`^${MANNER}(?:实现|达到|做到)?`)

function fromCover(clause: Clause, covering: boolean): Milestone[] {
  const words = clause.words.replace(STATED, '')
  if (/^(?:加快)?推[动进](?!.*实现)/.test(clause.words)) return []
  const stated = words.length < clause.words.length || covering
  if (!COVERS.test(words) || (!stated && NO_PROMISE.test(words)) || NO_PROMISE.test(words)) return []
  return [{ ...clause, name: words, rule: '全覆盖' }]
}

/** The size of a thing is no part of its name: 投资30亿元的抽水蓄能电站. */
const SIZED = /^[^，、\d]{0,8}\d[^，、的]{1,10}的/

type Naming = { rule: string; verb: string }

function named(clause: Clause, object: string, { rule, verb }: Naming): Milestone[] {
  const from = clause.words.indexOf(object)
  const bare = object.replace(/等(?:重点|重大|一批|品牌)?(?:项目|工程|赛事|活动)?(?:建设)?$/, '')
  const things = thingsIn({ start: clause.start + from, end: clause.start + from + bare.length, words: bare })
  return things
    .filter(({ words }) => words.length >= 2 && !VAGUE.test(words))
    .map((thing) => ({ ...thing, name: thing.words.replace(SIZED, '') + verb, rule }))
}
