// Words by which a sentence tells what was done or what is to come, each with a weight; the sum decides where no
// heading does. Positive looks ahead, negative looks back.

type SentenceCue = { name: string; example: string; weight: number; fits: RegExp }

export const SENTENCE_CUES: SentenceCue[] = [
  {
    name: '目标的说法',
    example: '预期目标：',
    weight: 5,
    fits: /(?:预期|奋斗|发展|工作|主要|具体)目标(?:是|为|：|:)/,
  },
  {
    name: '今年',
    example: '今年计划新建',
    weight: 4.9,
    fits: /今年(?!以来|上半年|前)|明年|年内|下一步|今后|新的一年/,
  },
  {
    name: '将、力争',
    example: '力争突破',
    weight: 3.7,
    fits: /(?<![即必])将(?=[^军来领士])|力争|争取(?=实现|达到|完成|突破|在|年内|用|早日|更|全年|[\d])|确保|计划(?=[新建完实投引开])|拟|预期目标|奋斗目标|努力|(?<![主重需只想])要(?=[坚加完实推抓做把在以])|不低于|不少于/,
  },
  {
    name: '左右、以上',
    example: '增长6%左右',
    weight: 0.7,
    fits: /\d[%\d.亿万]*[^，。；岁级元]{0,3}(?:左右|以上|以内)/,
  },
  {
    name: '下达的任务',
    example: '完成市下达任务',
    weight: 1.3,
    fits: /完成.{0,4}(?:下达|省定|市定|国家)[^，。]{0,3}(?:任务|目标)|\d月底?前|季度末?前?(?:完成|实现)|实现[^，。]{2,16}全覆盖/,
  },
  {
    name: '祈使的动词',
    example: '推进、加快',
    weight: 1.6,
    fits: /(?:^|[，；。、：])(?:全力|大力|深入|持续|加快|着力|全面|扎实|积极|统筹|高标准|高质量|稳步|有序)?(?:推进|加快|深化|实施|加强|强化|抓好|做好|打造|建设|推动|支持|培育|办好|启动|提高|提升|保持|健全|优化)/,
  },
  { name: '新增、完成', example: '新增、完成', weight: 0.3, fits: /(?:^|[，；。、：])(?:新增|新建|完成)/ },
  {
    name: '约数',
    example: '2100余名',
    weight: -2.6,
    fits: /\d(?:余|多)(?=[万亿个名家人户场支件])|[十百千万]余|近[百千\d]/,
  },
  {
    name: '全年的任务',
    example: '全年新建',
    weight: 0.5,
    fits: /(?:^|[，；。])全年(?:计划|完成开工|筹措|供应|提供|组织)/,
  },
  {
    name: '过去',
    example: '过去一年',
    weight: -2.6,
    fits: /去年(?!的?(?:基础|水平))|过去(?:的)?[一五三\d]年|[一两三四五]年(?:多)?来|今年以来|上年(?!的?(?:基础|水平))|截至|年初以来|一年间/,
  },
  {
    name: '同比',
    example: '同比增长',
    weight: -2,
    fits: /同比|较上年|比上年|比去年|较去年|较年初|比年初|环比|年均增长|翻了|净增了/,
  },
  {
    name: '完成的说法',
    example: '获评、已建成',
    weight: -2.6,
    fits: /获评|获批|荣获|入选|入围|领跑|首次|圆满|成功(?:举办|创建|入选|承办)|超额完成|顺利|已(?=[^经]|经)|得到|取得|成为|被评为|率先|在全[省市国].{0,4}推广|实现开工(?!率)|实现竣工(?!率)|竣工投|建成投|投入使用|投入运营|建成通车|落户(?!政策|条件)|如期|连续[一二三四五六七八九十\d]+|[一二三四五六七八九十]连[丰调增冠]|预计增长|上线/,
  },
  {
    name: '位次',
    example: '总量全市第三、增速再创新高',
    weight: -4.1,
    fits: /(?:位|均|稳)?居全[国省市区县州]|列全[国省市区县州]|位[列居]|排名|全[国省市区县州](?:第|首[位个批]|前[列茅\d一二三四五六七八九十])|第[\d一二三四五六七八九十]+位|居.{0,6}(?:首位|前列)|创.{0,8}新[高低]|创历史/,
  },
  {
    name: '预计、下同',
    example: '生产总值（预计，下同）5200亿元',
    weight: -4,
    fits: /（预计|下同）|同口径|剔除[^，。]{2,12}因素/,
  },
  {
    name: '预计',
    example: '预计财政收入增长10%',
    weight: -2.2,
    fits: /(?:^|[，；。])(?:全年|全[市县区省])?预计(?!目标)/,
  },
  {
    name: '年均',
    example: '年均增长8.2%',
    weight: -2.8,
    fits: /年均(?!气温|浓度)/,
  },
  {
    name: '数、增长',
    example: '完成税收86亿元、增长7.2%',
    weight: -2,
    fits: /\d(?:\.\d+)?[万亿]?(?:元|吨|家|个|户|人次|件|美元|人|平方米)(?:左右|以上)?、(?:同比|比上年|较上年)?(?:增长|下降|增)\d/,
  },
  {
    name: '数在句首',
    example: '86家企业入库、12个项目开工',
    weight: -2.9,
    fits: /(?:^|[，。；])(?:\d[\d.]*)[万亿]?(?:个|家|名|户|件|项|条|处|人|座|所|支|对|亩|吨|平方米|公里)(?!以上)/,
  },
  {
    name: '安全和空气的统计',
    example: '事故起数、优良天数',
    weight: -1.5,
    fits: /死亡|事故起数|优良天数|优良率|案件|刑事|建议\d+件|提案\d+件|法规\d|规章\d/,
  },
  {
    name: '贡献',
    example: '对增长的贡献率',
    weight: -1.3,
    fits: /贡献率?/,
  },
  {
    name: '获得',
    example: '获国家奖励',
    weight: -1.7,
    fits: /[，、。；]获(?!取|得感)|荣膺|称号|命名/,
  },
  {
    name: '同步、涨幅',
    example: '居民收入与经济增长同步',
    weight: 2.2,
    fits: /同步(?!增长\d)|涨幅(?:控制)?在?\d/,
  },
  {
    name: '单位后的以上',
    example: '培育企业50家以上',
    weight: 2.2,
    fits: /\d[万亿]?(?:个|家|名|户|件|项|条|处|人|座|所|支|亩|万亩|公里|亿元|平方米|场|套|张|部|台|人次|吨)(?:左右|以上|以内)/,
  },
  {
    name: '计划的动词',
    example: '再建成12个',
    weight: 1.8,
    fits: /(?:^|[，；。])(?:再|继续|推动|促进|确保|力促|争创|办好|高标准|争取)(?=[一-龥])/,
  },
  {
    name: '总数',
    example: '累计、达到、突破',
    weight: -0.9,
    fits: /累计|分别达|(?<!力争|确保|努力|以上|提升至)达到?(?=\d{3,})/,
  },
  {
    name: '了',
    example: '解决了4.6万名群众饮水',
    weight: -2.1,
    fits: /(?<![为除打到末])了(?![解望不断却])/,
  },
  {
    name: '由、从',
    example: '由21个增加到36个',
    weight: -1.7,
    fits: /(?<![把将])[由从]\d[\d.]*[^，。；]{0,24}?[增提缩扩降升减跃拓压延][^，。；\d]{0,4}[到至为]/,
  },
  {
    name: '结果的动词',
    example: '增至58名、扩容到38家',
    weight: -0.9,
    fits: /(?:增|升|扩|提|降|压缩|扩容|扩大|拓展)至\d|扩容到|跃升|净增\d|新设|撬动|吸引|追回|解决[^，。]{0,12}\d|投用|拉动|带动[^，。]{0,16}\d/,
  },
  {
    name: '倍数的增长',
    example: '增长3倍、翻番',
    weight: -1.2,
    fits: /增长[超近约]?[\d.]+倍|翻番|翻[一二两]番|倍增/,
  },
  {
    name: '进展的句尾',
    example: '改革纵深推进',
    weight: -3.4,
    fits: /[一-龥”](?:有序|扎实|加快|稳步|全面|深入|纵深|加速|持续|顺利|不断|有效|显著|明显|大幅|进一步|更加|日益)(?:推进|建设|实施|开展|提升|增强|改善|优化|完善|显现|形成|扩大|落地|见效|好转|释放|发展|提高|向好|凸显|集聚|壮大)(?=[，。；、]|$)|保持[^，。；\d]{2,8}(?:态势|势头)|基本形成|成势|落成|揭牌|受好评/,
  },
  {
    name: '出台、设立',
    example: '出台稳增长政策32项',
    weight: -1.9,
    fits: /出台|设立|成立|印发|颁布|首创|首批|首个|首家|首单|第一批|问世|亮相/,
  },
  {
    name: '达、超',
    example: '覆盖率达91.5%',
    weight: -0.8,
    fits: /[达超近]\d/,
  },
  {
    name: '使其如何',
    example: '把传承人培养到60名',
    weight: 0.6,
    fits: /(?:^|[，。；])(?:让|使|把|将)(?=[^，。；]{2,})/,
  },
  {
    name: '为谁做',
    example: '为2000户特困家庭安装',
    weight: 1.3,
    fits: /(?:^|[，。；、])[为向给][^，。]{0,12}(?:提供|发放|开展|安装|办理|配|投保|购买|免费|实施|适配)/,
  },
  {
    name: '办好、争创',
    example: '办好民生实事',
    weight: 1.4,
    fits: /(?:^|[，。；、])(?:[^，。；、\d]{2,4})?(?:做好|办好|用好|抓好|建好|打好|扩大|加大|争创|创建|做强|做优|做大|引育|招引|谋划|筹措|引导|鼓励|完善|统筹|规范|保障(?!性)|开发|用足|守牢|严格|坚持|坚决|聚焦|力促|狠抓|深挖)/,
  },
  {
    name: '促成',
    example: '推动产业园6月建成投产',
    weight: 2.2,
    fits: /(?:推动|推进|促进|加快)[^，。；]{2,30}(?:建成|开工|投产|投用|落地|达产|竣工|通车|获批)/,
  },
  {
    name: '上限',
    example: '控制在30以下、至少建成1个',
    weight: 1.5,
    fits: /控制在[^，。；]{1,14}(?:以下|以内|左右|之内|$|[，。；])|至少|不突破|不高于/,
  },
  {
    name: '动词在前',
    example: '惠及居民',
    weight: -0.9,
    fits: /惠及|兑现|减免|退税|接待|受理|办结(?=率|[\d.]{2,})|化解|处置|查处|发放|拨付|帮助|服务(?:群众|市民|企业|老人)|培训|救助|收官|攻坚克难|评为|落地/,
  },
]

// A promise is round; what was counted seldom is.
const FIGURE = /\d+(?:\.\d+)?(?![\d.]*[年月日号]|[\d.])/g
const ROUNDNESS: { name: string; weight: number; fits: RegExp }[] = [
  { name: '一位小数', weight: -0.4, fits: /^\d\.[1-46-9]$/ },
  { name: '小数的尾数', weight: -1.8, fits: /\.\d*[1-46-9]$/ },
  { name: '整数的尾数', weight: -1.7, fits: /^\d{2,}[1-46-9]$/ },
  { name: '两位的尾数', weight: -0.3, fits: /^[1-9][1-46-9]$/ },
  { name: '三位的整数', weight: -0.8, fits: /^[1-9]\d*[1-9]\d*[1-9]0$|^[1-9]\d[1-9]0$/ },
  { name: '整数', weight: 0.6, fits: /^[1-9]\d?0+$|^[1-9]0{2,}$/ },
]

/** Many ragged figures say no more than a few. */
const MOST_COUNTED = 5

const plain = (text: string) =>
  text.replaceAll(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

/** What the words say: above 0 targets, below 0 results, with the names of the cues that spoke. */
export function leaningOf(sentence: string): { leaning: number; cues: string[] } {
  const words = plain(sentence)
  const cues = SENTENCE_CUES.filter(({ fits }) => fits.test(words))
  const round = (words.match(FIGURE) ?? []).flatMap(
    (figure) => ROUNDNESS.find(({ fits }) => fits.test(figure)) ?? [],
  )
  const spoken = [...cues, ...round]
  const counted = round.reduce((sum, { weight }) => sum + weight, 0)
  return {
    leaning: cues.reduce((sum, { weight }) => sum + weight, Math.max(counted, -MOST_COUNTED)),
    cues: [...new Set(spoken.map(({ name }) => name))],
  }
}
