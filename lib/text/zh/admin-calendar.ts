import type { LineFault } from '@/lib/domain/calendar-lines'

/** Words of the screen about holidays and make-up workdays. */
export const calendar = {
  title: '节假日安排',
  lead: '截止日、办理期限和“还有几个工作日”都按这里算。没有录入的年份说“工作日未知”，不当作没有假期。',
  years: '已录入的年份',
  year: (year: number) => `${year}年`,
  document: '依据',
  holidays: '放假',
  workdays: '调休上班',
  holidaysNote: '只列周一至周五放假的日子，周末本来不上班。',
  none: '没有',
  correct: '改正',
  form: {
    create: '录入一年',
    correct: (year: number) => `改正${year}年`,
    year: '年份',
    document: '依据的通知',
    documentHint: '例如国务院办公厅关于2027年部分节假日安排的通知',
    holidays: '放假的日子',
    holidaysHint: '一行一段，日子在前、节名在后，中间空一格，例如：10月1日至7日 国庆节',
    workdays: '调休上班的日子',
    workdaysHint: '一行一天，写周末要上班的日子，例如：10月9日 国庆节。没有就空着',
    submit: '保存安排',
    busy: '正在保存……',
  },
  saved: (year: string) => `${year}年的节假日安排已保存。`,
  instead: '录入别的年份',
}

/** What is wrong with a line of days. */
export const lineFaults: Record<LineFault, string> = {
  noDay: '没有这样的日子，请写成“10月1日 国庆节”或“10月1日至7日 国庆节”',
  otherYear: '不是这一年的日子',
  noName: '日子后面请空一格，再写节名',
  nothingChanges: '不是周末，本来就上班，不用列',
  twice: '这一天前面已经写过',
}
