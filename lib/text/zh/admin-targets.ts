/** Words of setting a target's value: what was handed down, and what was changed. */
export const setTargetText = {
  title: '目标值',
  awaitedLead:
    '报告只写“完成市下达目标”，目标值由上级另行下达。填入以后，单位的进展才能与它比较；公众能看到数值、文件和日期。',
  changeLead:
    '目标值出自报告。调整以后旧值、新值、文件、原因和日期一并公开，已公布的判定不变，下一次填报按新值判定。',
  fields: {
    value: '目标值',
    valueHint: (unit: string) => (unit ? `按“${unit}”填，例如180` : '只填数字，例如26000'),
    unit: '单位',
    unitHint: '例如“人”“个”“%”',
    document: '依据文件',
    documentHint: '名称和文号，会公开，例如《关于下达2024年促进就业目标的通知》（沪人社就〔2024〕1号）',
    reason: '原因',
    reasonHint: '一句话，会公开',
  },
  submit: '公布目标值',
  busy: '正在公布……',
  settle: {
    title: (year: number) => `${year}年报告里的实绩`,
    field: '对应的实绩',
    hint: '选定后公众在这项任务的页面上看到，并能点到下一年报告的原句',
    none: '没有对应的实绩',
    option: (name: string, figure: string, location: string) => `${name} ${figure}（${location}）`,
    submit: '公布对应关系',
    busy: '正在公布……',
  },
  history: '历次目标值',
  unset: '未定',
  promise: '报告原文',
  change: '调整目标值',
  setOne: '填入下达的目标值',
}
