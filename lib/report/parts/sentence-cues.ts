// Words by which a sentence tells what was done or what is to come, each with a weight; the sum decides where no
// heading does. Positive looks ahead, negative looks back.

type SentenceCue = { name: string; example: string; weight: number; fits: RegExp }

export const SENTENCE_CUES: SentenceCue[] = [
  {
    name: '今年',
    example: '今年计划新建',
    weight: 3,
    fits: /今年(?!以来|上半年|前)|明年|年内|下一步|今后|新的一年/,
  },
  {
    name: '将、力争',
    example: '力争突破',
    weight: 3,
    fits: /(?<![即必])将(?=[^军来领士])|力争|争取(?=实现|达到|完成|突破|在|年内|用|早日|更|全年|[\d])|确保|计划(?=[新建完实投引开])|拟|预期目标|奋斗目标|努力|(?<![主重需只想])要(?=[坚加完实推抓做把在以])|不低于|不少于/,
  },
  {
    name: '左右、以上',
    example: '增长6%左右',
    weight: 1.5,
    fits: /\d[%\d.亿万]*[^，。；岁级元]{0,3}(?:左右|以上|以内)/,
  },
  {
    name: '下达的任务',
    example: '完成市下达任务',
    weight: 2,
    fits: /完成.{0,4}(?:下达|省定|市定|国家)[^，。]{0,3}(?:任务|目标)|\d月底前|季度末?前?完成|全覆盖/,
  },
  {
    name: '祈使的动词',
    example: '推进、加快',
    weight: 1,
    fits: /(?:^|[，；。、：])(?:全力|大力|深入|持续|加快|着力|全面|扎实|积极|统筹|高标准|高质量|稳步|有序)?(?:推进|加快|深化|实施|加强|强化|抓好|做好|打造|建设|推动|支持|培育|办好|启动|提高|提升|保持|健全|优化)/,
  },
  { name: '新增、完成', example: '新增、完成', weight: 0.3, fits: /(?:^|[，；。、：])(?:新增|新建|完成)/ },
  {
    name: '约数',
    example: '2100余名',
    weight: -1,
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
    weight: -3,
    fits: /去年(?!的?(?:基础|水平))|过去(?:的)?[一五三\d]年|[一两三四五]年(?:多)?来|今年以来|上年(?!的?(?:基础|水平))|截至|年初以来|一年间/,
  },
  {
    name: '同比',
    example: '同比增长',
    weight: -3,
    fits: /同比|较上年|比上年|比去年|较去年|较年初|比年初|环比|年均增长|翻了|净增了/,
  },
  {
    name: '完成的说法',
    example: '获评、已建成',
    weight: -2,
    fits: /获评|获批|荣获|入选|入围|位列|位居|居全[省市国]|列全[省市国]|排名|领跑|创历史|创.{0,6}新高|首次|圆满|成功(?:举办|创建|入选|承办)|超额完成|顺利|已(?=[^经]|经)|得到|取得|成为|被评为|全面完成|率先|在全[省市国].{0,4}推广|实现开工|实现竣工|竣工投|建成投|投入使用|投入运营|建成通车|落户|如期|连续[一二三四五六七八九十\d]+|[一二三四五六七八九十]连[丰调增冠]|预计增长|上线/,
  },
  {
    name: '总数',
    example: '累计、达到、突破',
    weight: -1,
    fits: /累计|分别达|(?<!力争|确保|努力|以上|提升至)达到?(?=\d{3,})/,
  },
  {
    name: '动词在前',
    example: '惠及居民',
    weight: -1,
    fits: /惠及|兑现|减免|退税|接待|受理|办结(?=率|[\d.]{2,})|化解|处置|查处|发放|拨付|帮助|服务(?:群众|市民|企业|老人)|培训|救助|收官|攻坚克难|评为|落地/,
  },
]

// A promise is round; what was counted seldom is.
const FIGURE = /\d+(?:\.\d+)?(?![\d.]*[年月日号]|[\d.])/g
const ROUNDNESS: { name: string; weight: number; fits: RegExp }[] = [
  { name: '一位小数', weight: -0.25, fits: /^\d\.[1-46-9]$/ },
  { name: '小数的尾数', weight: -0.6, fits: /\.\d*[1-46-9]$/ },
  { name: '整数的尾数', weight: -0.5, fits: /^\d{2,}[1-46-9]$/ },
  { name: '两位的尾数', weight: -0.2, fits: /^[1-9][1-46-9]$/ },
  { name: '三位的整数', weight: -0.2, fits: /^[1-9]\d*[1-9]\d*[1-9]0$|^[1-9]\d[1-9]0$/ },
  { name: '整数', weight: 0.4, fits: /^[1-9]\d?0+$|^[1-9]0{2,}$/ },
]

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
  return {
    leaning: spoken.reduce((sum, { weight }) => sum + weight, 0),
    cues: [...new Set(spoken.map(({ name }) => name))],
  }
}
