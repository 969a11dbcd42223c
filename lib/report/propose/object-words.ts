// What a figure is said of, in its bare words: step by step the verbs, the time and the fillers are taken off, so that
// 全年新增社区长者食堂 and 建成社区长者食堂 name one object. What the steps took off is kept where it tells.

/** `words` are the object's own, `telling` the same without fillers; `scope` is what was said of its extent (含培育),
 * `verbs` the kinds of work on it, sorted and joined (adds+renews for 新建、翻建). */
export type ObjectWords = { words: string; telling: string; scope: string; verbs: string }

type VerbClass = 'adds' | 'renews' | 'supplies'

type Step = { name: string; example: string; strips: RegExp }

const LEADING_STEPS: Step[] = [
  {
    name: '序号',
    example: '一是',
    strips: /^(?:[一二三四五六七八九十]+是|[（(]?[\d一二三四五六七八九十]+[）)．.、])/,
  },
  {
    name: '时间',
    example: '全年',
    strips:
      /^(?:我们|比上年|较上年|比去年|较去年|同比|全年|今年|去年|年内|年度|本年|年底前|到年底|力争|确保|预计|计划|再|将|累计|共计?|已|全部|超额|力促|基本|稳步|积极|继续|进一步|分别|其中)/,
  },
  {
    name: '地域',
    example: '全区',
    strips: /^(?:全[区市县省州旗镇乡村]|我[区市县省]|本[区市县]|为全[区市县]|辖区)/,
  },
  {
    name: '动词',
    example: '新增、完成',
    strips:
      /^(?:为|对|将|使|新增加?|净增|新改扩?建|新建改?建?|新[、（和]?改?[、]?扩?建|翻建|改扩建|改建|扩建|改造提升|建成投[用运产]|建成|建设|创建|创成|完成|实现|实施|开展|进行|打造|培育|安装|加装|开设|开办|组织|举办|提供|推出|筹措|供应|引进|引育|新引进|招引|认定|获批|推进|推动|优化调整|优化|调整|提升|提高|启动|开工建设|新开工|开工|竣工|完工|落实|发放|受理|救助|保障|筹集|布局|布设|增设|设立|配建|建立|构建|实行|达到|突破|超过|控制|保持|服务(?!业|器|站|点|中心|贸易|消费|机构)|惠及|整治|更新|修缮|免费为|免费)(?=.{2})/,
  },
]

const TRAILING_STEPS: Step[] = [
  {
    name: '去向',
    example: '达到、增长',
    strips:
      /(?:分别|均|各|总数|数量|数|人数|累计|合计|稳定|保持|控制|力争|确保|预计|达到?|突破|超过|超|不低于|不少于|不高于|低于|高于|增长率?|增速|增幅|涨幅|降幅|上涨|回落|平均|增加|提高|提升|上升|下降|降低|减少|压减|完成|实现|在|到|至|为|占比|以上|新增|约|近)$/,
  },
  { name: '体裁', example: '工程、建设', strips: /(?:工程|项目|建设|工作|任务|服务|等)$/ },
  { name: '阶段', example: '开工、竣工', strips: /(?:开工|竣工|完工|收尾|启动|征收|投用|投产|建成)$/ },
]

/** Words that stand in a name and do not change what it names. */
const FILLERS =
  /总(?=产)|有需求且符合条件的?|各类|一批|新一轮|相关|进行|实施|开展|全年|工程|项目|建设|任务|工作|服务(?!业|器|贸易|消费)|单位|市民|群众|居民|免费|总额|总量|规模|实现|完成|等|的|及|和|与|或|在|为|了|[、，：“”‘’《》\s·—-]/g

const VERB_CLASSES: { name: VerbClass; example: string; fits: RegExp }[] = [
  { name: 'supplies', example: '供应、筹措', fits: /供应|筹措|筹集/ },
  { name: 'renews', example: '翻建、改造', fits: /翻建|改建|修缮|翻修|改造|更新/ },
  { name: 'adds', example: '新建、新增', fits: /新增|新建|净增|增设|建成|新设|新开/ },
]

const SCOPE = /[（(]([不]?含[^）)]*)[）)]|(及其他[^，。、]{2,8}?)(?=[一-龥]{2,4}$)/g

const BRACKET = /[（(][^）)]*[）)]/g

/** The object of a name as the reader of figures gives it. `before` are the words of its clause before the figure,
 * `places` the names of the report's own place (静安区, 静安), which tell nothing. */
export function objectWords(name: string, before: string, places: string[]): ObjectWords {
  const scopes = [...(before + name).matchAll(SCOPE)].map((match) => match[1] ?? match[2] ?? '')
  const scope = [...new Set(scopes)].join('、')
  const bare = name
    .replaceAll(SCOPE, '')
    .replaceAll(BRACKET, '')
    .replaceAll(/[“”‘’「」《》\s]/g, '')
  const words = strippedOf(places.reduce((rest, place) => rest.replaceAll(place, ''), bare) || bare)
  return { words, telling: tellingWords(words), scope, verbs: verbsOf(before + name) }
}

/** The fillers taken out: what is left tells one object from another. */
const tellingWords = (words: string) => words.replaceAll(FILLERS, '') || words

function strippedOf(name: string): string {
  const led = repeated(name, LEADING_STEPS)
  const trailed = repeated(led, TRAILING_STEPS)
  if (trailed.length >= 2) return trailed
  return led.length >= 2 ? led : name
}

const MOST_STEPS = 8

function repeated(words: string, steps: Step[]): string {
  let left = words
  for (let round = 0; round < MOST_STEPS; round += 1) {
    const stripped = steps.reduce((rest, { strips }) => rest.replace(strips, ''), left)
    if (stripped === left || stripped.length < 2) break
    left = stripped
  }
  return left
}

const verbsOf = (words: string) =>
  VERB_CLASSES.filter(({ fits }) => fits.test(words))
    .map(({ name }) => name)
    .join('+')
