// Numerals that have a unit and still are no figure, for what the words around them mean: durations, the A of 从A到B,
// slogans, and Chinese numerals inside words.
import type { UnclaimedRule } from './unclaimed-shapes'

const DIGITS = /^[二两三四五六七八九十]+$/
const CREATES =
  '开放|启用|投放|新建|翻建|改建|扩建|建成|新增|引进|获批|新开|开工|竣工|投用|承办|荣获|获得|获评|落地|签约|购置|组建|设立|成立|创建|培育|首批|等|开通|新设|开设|申报|争取|打通|新改建|续建|在建'
const WORKS = '建设|打造|实施|完成|启动|举办|开展|组织|建立|推出|改造|出台|制定|编制|发布|配备|安排|通过'

export const SENSES: UnclaimedRule[] = [
  {
    name: '时长',
    example: '三年行动、五年来',
    after: /^[余多几]?年(?!均|产|度|级|末|初)/,
    script: 'chinese',
  },
  {
    name: '时长',
    example: '三天',
    after: /^(天|个月|周|小时|分钟|个?工作日|个小时|秒|刻钟|个季度|昼夜|日游|日内)/,
    script: 'chinese',
  },
  {
    name: '时长',
    example: '近5年',
    clause: /^(?!.*(?:年限|工龄|周期))/,
    after: /^[余多]?年(?!均|产|度|级|末|初|处理|供|接待)/,
  },
  {
    name: '时长',
    example: '24小时值班、90天攻坚',
    family: 'time',
    rest: /^(?!(?:之?内|以内|以下)?(?:办结|办成|出件|审批|完成审批|办理完))/,
    clause:
      /^(?!.*(压缩|缩短|缩减|压减|降|减|延长|提高|增加|增至|提升|达|至|用时|时限|时间|时长|天数|日数|周期|寿命|年限|优良|供暖|供热|办理|办结|审批|登记|平均|为|开办|不超过|控制在))/,
  },
  {
    name: '时长',
    example: '提前3个月、用时45天',
    family: 'time',
    clause: /(提前|仅用|只用|历时|耗时|连续|坚持|奋战|为期|苦战|近|前|后|每|第)(了|约)?$/,
  },
  {
    name: '时长',
    example: '15分钟内到达',
    family: 'time',
    rest: /^(之?内|以内)?(的)?(到达|可达|生活圈|就医|交通圈|通勤|响应|运行|供应|值班|不打烊|服务|营业|直达|受理|经济圈|都市圈|通达|无休|自助|监测|在线|攻坚)/,
  },
  {
    name: '基数',
    example: '从286家增加到352家',
    clause: /[从由](?!业|事|严|优)(?:(?![到至]).)*$/,
    after:
      /^[^；。，]{0,24}?，?(?:整合|撤并|合并|归并|重组|优化|扩充|[增升降减提缩扩跃压拓上下回攀调精恢发])(加|简|复|长|高|少|短|大|小|升|低|缩|展|涨|减|降|滑|整)?[到至为]/,
  },
  {
    name: '基数',
    example: '将17支基金整合为4支',
    clause: /[将把][^，]{0,40}$/,
    after: /^[^，。；]{1,20}(?:整合|合并|撤并|归并|压缩|精简|优化|重组)[为成至到]/,
  },
  {
    name: '时长',
    example: '15分钟便民生活圈',
    family: 'time',
    rest: /^(?:之内|以内)?[^，。；、\d]{0,10}圈/,
  },
  {
    name: '品牌名',
    example: '八项规定',
    after: /^(项规定|条硬措施|篇大文章|张网|张图|张清单|个文明|条红线|条底线|条生命线|套班子|支柱|道防线)/,
    script: 'chinese',
  },
  {
    name: '品牌名',
    example: '两个维护',
    after:
      /^个(毫不动摇|维护|确立|意识|自信|全面|务必|坚持|必须|更加|先行|率先|统筹|大局|结合|转变|文明建设|离不开|不变|一律|一批|一遍|代表|革命|战略|先锋|带头|善于|责任制|着力|聚焦|围绕)/,
    script: 'chinese',
  },
  {
    name: '词语',
    example: '一批、一体化、数百家',
    script: 'chinese',
    before: /[数几好第唯统同进之每前另任某单]$/,
  },
  {
    name: '词语',
    example: '事关千家万户、以千万计、56个民族',
    after: /^(?:家万户|[万亿]+计(?=[，。；]|$)|个民族(?!乡|村|中学|小学))/,
  },
  { name: '词语', example: '零部件、零售', script: 'chinese', written: /^零$/ },
  { name: '词语', example: '红十字', before: /红$/, after: /^字/, script: 'chinese' },
  {
    name: '词语',
    example: '百克疫苗、千钧重工',
    script: 'chinese',
    family: 'size',
    written: /^[十百千]$/,
    after: /^[克斤方里度米]/,
    before: /(?<![近上超约逾过达破])$/,
  },
  {
    name: '词语',
    example: '千万师生共读',
    script: 'chinese',
    written: /^[百千]$/,
    after: /^万(?:师生|学子|群众|市民|党员|农民|百姓|居民|家庭|职工|工人|村民|网民|儿女|学生|青年)/,
    before: /(?<![近上超约逾过达破])$/,
  },
  { name: '品牌名', example: '青年科学家60人论坛', after: /^人(?:论坛|圆桌|讲坛|沙龙)/ },
  { name: '词语', example: '二次供水', script: 'chinese', written: /^二$/ },
  {
    name: '词语',
    example: '聚焦三个提升、两项补贴',
    script: 'chinese',
    written: DIGITS,
    rest: /^[^，。；、）]/,
    after: /^[个项类种件](?!百分点|月|工作日)/,
    before: new RegExp(`(?<!(?:${CREATES}|${WORKS}|[、和及])了?)$`),
  },
  {
    name: '词语',
    example: '打造三个高地',
    script: 'chinese',
    written: DIGITS,
    after: /^[个项](高地|提升|突破|到位|关键|重点|领域|环节|年|万|目标|补贴|制度|标准|机制|中心”)/,
  },
  {
    name: '词语',
    example: '四套班子',
    script: 'chinese',
    written: DIGITS,
    rest: /^(?![，。；、）]|新?台阶|大关)(?!.{0,16}(投入使用|开工|竣工|建成|投用|开放|通车|获评|获批|入选|上市|落地|投产|启用|完工|完成))/,
    counted: true,
    before: new RegExp(`(?<!(?:${CREATES}|${WORKS}|[、和及])了?)$`),
  },
  {
    name: '词语',
    example: '一座座、一户一档',
    script: 'chinese',
    written: /^一$/,
    after: /^(?!番|倍|成)/,
    before:
      /(?<!(新建|翻建|改建|扩建|建成|新增|建设|创建|引进|培育|完成|打造|设立|建立|组建|成立|开设|举办|推出|获批|实施|启动)(了)?)$/,
  },
  {
    name: '词语',
    example: '一批、一系列、两手抓',
    after:
      /^(批(?!次)|系列|体|站式|键|盘棋|些|定|般|流|律|直|次性|旦|起|同|线|步|致|方|业|网|河|证|心|道(?!路)|件事|把|以贯之|条龙|口价|张|类|位|支[^，。]{0,12}(队伍|铁军))/,
    written: /^[一两三]$/,
    script: 'chinese',
  },
]
