// Short labels for headings of the 2024 report, for the outline and the strip: the portal's words, not the report's.

const LABELS: Record<string, string> = {
  经济运行稳中有进: '经济运行',
  城区功能显著提升: '城区功能',
  城市治理精细高效: '城市治理',
  民生福祉持续增进: '民生福祉',
  政府建设走深走实: '政府建设',
  牢牢把握高质量发展主题: '综合经济实力',
  坚定推进高水平开放创新: '开放创新',
  紧扣城市治理现代化目标: '建设治理',
  牢固树立人民城市理念: '改善民生',
  坚持以优质供给服务人民: '社会事业',
  全面加强政府自身建设: '政府自身建设',
  构筑更具优势的产业功能体系: '产业体系',
  构建更加协同的功能发展格局: '功能格局',
  营造更高标准的投资营商环境: '营商环境',
  大力激发科技创新动力: '科技创新',
  持续释放开放发展活力: '开放发展',
  积极挖掘产业空间潜力: '产业空间',
  加快重大工程项目建设: '重大工程',
  深化治理数字化转型: '数字治理',
  提高精细化管理水平: '精细管理',
  守牢城区安全底线: '城区安全',
  加强和创新基层治理: '基层治理',
  提高群众居住品质: '居住品质',
  强化就业服务和社会保障: '就业保障',
  做深做实为老服务: '为老服务',
  办好人民满意的教育: '教育',
  提升城区文化软实力: '文化',
  提高医疗卫生服务水平: '医疗卫生',
  加快体育等事业发展: '体育等',
  铸牢政治忠诚: '政治忠诚',
  坚持依法行政: '依法行政',
  发扬严实作风: '严实作风',
}

/** A heading's short label; of one that is not listed, its first clause. */
export function shortHeading(heading: string): string {
  const [first = heading] = heading.split('，')
  return LABELS[first] ?? first
}

/** A heading's first clause with its comma, and what follows; '' when there is only one. */
export function clausesOf(heading: string): [string, string] {
  const comma = heading.indexOf('，')
  return comma < 0 ? [heading, ''] : [heading.slice(0, comma + 1), heading.slice(comma + 1)]
}
