/** Words of the page that puts results beside targets. */
export const indicatorsText = {
  crumb: '指标对照',
  title: (year: number) => `${year - 1}年实绩与${year}年目标对照`,
  cover:
    '两年的数字取自同一份报告。口径相同的放在同一把尺上；只有增速的比增速；口径不同的只并列，并写明原因。目标低于上年不等于退步，高于上年也不等于进步。',
  same: '口径相同',
  growth: '增速对增速',
  apart: '不能直接比',
  alone: (year: number) => `${year}年其余实绩`,
  aloneWhy: '报告没有为这些事项定下同一口径的新目标。',
  aloneCount: (n: number) => `展开${n}项`,
  none: '报告里没有可以对照的指标。',
  columns: {
    name: '指标',
    result: (year: number) => `${year}年实绩`,
    target: (year: number) => `${year}年目标`,
    resultGrowth: (year: number) => `${year}年增长`,
    unit: '单位',
    inUnit: (head: string, unit: string) => `${head}（${unit}）`,
    scale: (year: number) => `以${year}年实绩为100`,
    growthScale: (low: number, high: number) =>
      low < 0 ? `左端为−${-low}%，右端为${high}%` : `自零起，右端为${high}%`,
    change: (year: number) => `较${year}年`,
    growthChange: '目标较上年',
    why: '为什么不能比',
    growth: '同比',
    rank: '位次等',
    place: '出处',
  },
  hundred: (year: number) => `${year}年=100`,
  shareOf: (year: number, share: string) => `${year}年目标为${year - 1}年实绩的${share}`,
  growths: (year: number, result: string, target: string) =>
    `${year - 1}年增长${result}，${year}年目标增长${target}`,
  unchanged: '持平',
  amount: (year: number, words: string) => `${year}年${words}`,
  inReport: '在原文中看',
  legend: { result: (year: number) => `${year}年实绩`, target: (year: number) => `${year}年目标` },
  comparability: {
    scope: '两个数的范围不同',
    stockFlow: '一个是年末总数，一个是全年新增',
  },
  beyond: '超出图的范围',
}
