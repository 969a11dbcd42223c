// A report that was never given: a made-up district's year in the words of the genre, for tests alone.

export const INVENTED_YEAR = 2025

const PARAGRAPHS = [
  '政府工作报告',
  '——2025年1月14日在云溪区第三届人民代表大会第五次会议上',
  '云溪区区长 林小满',
  '各位代表：',
  '现在，我代表云溪区人民政府，向大会报告工作，请予审议。',
  '一、2024年工作回顾',
  '过去一年，全区地区生产总值增长5.3%，一般公共预算收入达到86.4亿元，同比增长4.1%。',
  '（一）民生福祉持续增进',
  '既有多层住宅加装电梯开工212台，完工180台。新增养老床位180张。建成社区长者食堂3家。',
  '（二）城区面貌不断改善',
  '完成“美丽街区”建设12个，新建绿地6.2万平方米。',
  '二、2025年主要任务',
  '今年全区经济社会发展的主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长4%，新增就业岗位完成市下达目标。',
  '重点做好以下工作：',
  '（一）持续增进民生福祉',
  '提高群众居住品质。完成既有多层住宅加装电梯开工150台、竣工160台。推进3个旧住房成套改造项目。健全多主体供给的住房保障体系，加强物业管理。',
  '做深做实为老服务。新增养老床位200张，新建社区长者食堂2家。开展老年人居家环境适老化改造300户。',
  '（二）不断改善城区面貌',
  '提升生态环境品质。新建各类绿地8万平方米，其中公共绿地5万平方米。建成云溪滨水步道2公里，启动南浦公园改造。',
  '提升治理水平。深化数字化转型，完善一网统管平台。开展食品安全检查1200次。',
  '各位代表，让我们坚定信心、团结奋斗，为建设更加美好的云溪而努力！',
]

/** The whole text, a paragraph a line. */
export const INVENTED_REPORT = PARAGRAPHS.join('\n')

/** The same with its paragraphs apart, for a test that prints or packs them. */
export const INVENTED_PARAGRAPHS: readonly string[] = PARAGRAPHS
