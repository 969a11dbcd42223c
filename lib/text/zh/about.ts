import type { Standing } from '@/lib/domain/standing'
import type { Measure } from '@/lib/domain/target'
import { dayOf } from '../format'

type Rules = { version: string; aheadBy: string; behindBy: string; few: string }

/** Words of the page that explains sources, rules and who decides. */
export const aboutText = {
  title: '关于本站',
  intro:
    '践诺把区政府工作报告逐句拆成可以跟踪的任务，按季公布每一项做到哪一步。这一页说明：文字从哪里来，任务怎样拆，判定怎样算，谁来定，发现错误怎样提。',
  contents: '本页目录',

  sources: '来源与更正',
  sourceFacts: {
    title: '文件',
    speaker: '报告人',
    meeting: '会议',
    obtained: '怎样取得',
    published: '官方刊载',
    rights: '使用',
  },
  on: (meeting: string, date: string) => `${meeting}，${dayOf(date)}`,
  publishedAt: (by: string, date: string) => `${by}，${dayOf(date)}`,
  corrections: '已更正的文字',
  correctionsNote: '只更正提取文字时产生的差错，逐条列出；其余照录。',
  correctionColumns: { stood: '取得时', stands: '本站', why: '理由' },
  doubts: '存疑的地方',
  doubtsNote: '照录原文，只加注。',
  doubtColumns: { sentence: '原句', remark: '说明' },
  stances: (n: number) => `不填报的${n}句`,
  stancesNote: '表明态度、引出下文的句子没有可以单独填报的事项，读得到，不计入任务。',
  stanceColumns: { sentence: '原句', reason: '理由' },
  show: '展开',

  method: '任务怎样拆',
  methodRules: [
    '一项任务是一个单位签下的一件事。主要预期目标每个一项；点名的项目、场所、活动每个一项；同一件事的几个数字归在一项；其余一句一项。',
    '正文和附件说的是同一件事，合成一项，两处出处都写明，不重复计数。',
    '量化：有数字，或数字由市里下达。节点：写明今年要开工、建成、启动、办成的事。定性：没有数字和期限的工作，不计算判定，只登单位自评，单独计数。',
  ],
  counted: (tasks: number, sentences: number) => `这份报告共${sentences}句，拆成${tasks}项任务。`,

  rules: '判定规则',
  rulesIntro: ({ version }: Rules) =>
    `判定由程序按公布的数值计算，不由人填写；每个判定记下所用的数、规则和规则版本。现行规则第${version}版。`,
  constants: ({ aheadBy, behindBy, few }: Rules) => [
    `没有分季计划的，序时进度按一、二、三、四季度末25%、50%、75%、100%计。`,
    `一至三季度：比序时高${aheadBy}个百分点及以上为超进度；低于序时超过${behindBy}个百分点为欠进度；其余为达进度。`,
    `年底不设宽限：达到或守住目标为已完成，否则为欠进度，并写明差多少。`,
    `可数的事物在${few}个及以下又没有计划的，不算进度，写“未到节点”和已完成几个；长度、面积、金额、人次不受此限。`,
    '数值可以超过100%；条形到125%收住，数字照实写。',
  ],
  standings: '判定的含义',
  standingColumns: { standing: '判定', means: '含义' },
  means: {
    done: '达到全年目标，或事情已经办成。',
    ahead: '比序时进度快，达到规则规定的幅度。',
    onPace: '与序时进度相当；增长率、比率类为达到目标。',
    behind: '比序时进度慢，超过规则规定的幅度；增长率、比率类为低于目标。',
    overdue: '填报窗口的截止日已过，没有收到填报；以后补报的一直注明“补报”。',
    selfAssessed: '定性任务，只有单位自己的评价，不计算。',
    notDueYet: '还没到检查的节点，或目标值还没有下达。',
    notDue: '单位说明还没到报告期，有理由。',
    notApplicable: '单位说明这一季不适用，有理由。',
    notAvailable: '单位说明暂无数据，有理由。空白不是零，也不是没完成。',
    unreported: '还没有公布过填报。窗口从未开放的季度不欠填报，不算逾期。',
  } satisfies Record<Standing, string>,
  measures: '各类指标怎样算',
  measureColumns: { measure: '类别', rule: '算法' },
  measureRules: {
    flow: '累计数 ÷ 目标，与序时进度比。',
    stock: '（现数 − 上年末）÷（目标 − 上年末），与序时进度比；没有同口径的上年数，年底再判定。',
    rate: '与目标比高低，差几个百分点；全年数据出来才算完成。',
    level: '差几个百分点到目标；达到并守到年底才算完成。',
    cap: '没有超过控制数为控制在目标内。',
    external: '市里下达目标值、登记文件以后，再按上面的类别计算。',
    node: '计划中最近到期的节点完成没有；到期以前为未到节点。',
    none: '不计算，只登单位自评。',
  } satisfies Record<Measure, string>,
  example: '算一遍',
  exampleIntro: '以“开工建设既有多层住宅加装电梯200台”为例，假设二季度末累计开工83台（此数为举例）：',
  worst: '一项任务有几个指标的，取其中最慢的判定，并写明各有几个。单位自评与计算的判定并列，不互相代替。',

  decides: '谁来定',
  decidesRules: [
    '责任单位：报告没有写明。区政府办（督查室）逐项确认，确认前写“责任单位待确认”，不用推测代替。',
    '进展和数值：由牵头单位填报，填报前声明已经保密审查、可以公开。',
    '公布：由区政府办（督查室）审核通过后才公布；填报人不能审核自己的填报。',
    '更正：已公布的内容不能删改，只能发布新版本，旧版本一直可查。',
    '销号：完成经核实后由区政府办（督查室）销号，不凭单位自报。',
    '本站只出现单位名称，不出现个人；报告人以报告原文为准。',
  ],
  record: '操作记录',
  recordNote:
    '每一步操作记成一条不可改动的记录，后一条含有前一条的校验值。抄下最末一条的校验值，以后即可查验此前的记录有没有被改过。',
  recordHead: (seq: number, when: string) => `最末一条：第${seq}条，${when}`,

  mistakes: '报告错误',
  mistakesIntro: '发现原文录入、任务拆分、出处、数值或判定有误，请告诉区政府办（督查室），并附上：',
  mistakesItems: [
    '有误的页面地址；任务页写任务编号，报告页写那一句的链接（点句后的方格或旁注编号，地址栏里就是）。',
    '错在哪里，您看到的是什么，应当是什么。',
    '依据：文件名称、日期，或网址。',
  ],
  mistakesAfter: '查实后更正，旧版本保留，并写明更正的原因和日期。',

  using: '使用本站',
  usingRules: [
    '长辈版：每页顶部有“长辈版”，大字、一栏、说法更直白，内容一样；点开后各页都保持。',
    '打印：报告页和任务页按A4排好，直接打印即可。',
    '深色：跟随设备设置。不用脚本也能看全部内容。',
  ],
}
