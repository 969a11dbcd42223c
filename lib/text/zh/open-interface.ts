/** Words of the open interface (docs/api.md). */
export const openText = {
  noYear: '请给出年份，例如 ?year=2024',
  noReport: (year: number) => `没有${year}年的数据`,
  demo: '演示数据：承诺与目标取自公开的政府工作报告；进展、数值、日期与判定均为虚构，不可引用。',
}
