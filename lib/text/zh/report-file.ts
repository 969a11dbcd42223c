// Why a file cannot be read as a report: what is wrong and what to do, with a line in English for the command line.

export const reportFileProblems = {
  empty: { problem: '文件里没有文字。', english: 'the file holds no text' },
  tooLarge: {
    problem: '文件过大：纯文本最大 5 MB，.docx 和 .pdf 最大 20 MB。请去掉图片后再试。',
    english: 'the file is too large',
  },
  tooLong: {
    problem: '文字过长：超过 100 万字，不像一份政府工作报告。',
    english: 'more than a million characters',
  },
  oldWord: {
    problem: '请在 WPS 或 Word 中另存为 .docx 后再上传。',
    english: 'old word processor format: save it as .docx',
  },
  sheet: {
    problem: '这是电子表格，不是报告。请上传报告的 .txt、.md、.docx 或 .pdf。',
    english: 'a spreadsheet is no report',
  },
  oldSheet: {
    problem: '请在 WPS 或 Word 中另存为 .docx（.xlsx）后再上传。',
    english: 'old spreadsheet format: save it as .xlsx, or the report as .docx',
  },
  notSupported: {
    problem: '不支持这种文件。请上传 .txt、.md、.docx 或 .pdf。',
    english: 'unsupported kind of file: .txt, .md, .docx or .pdf',
  },
  wrongType: {
    problem: '文件内容与扩展名不符，未予读取。请确认文件没有改过扩展名。',
    english: 'what the file holds is not what its name says',
  },
  notText: {
    problem: '文字编码无法识别。请存为 UTF-8、UTF-16 或 GB18030 编码的文本。',
    english: 'unknown text encoding: use UTF-8, UTF-16 or GB18030',
  },
  encrypted: {
    problem: '文件设有密码，无法读取。请去掉密码后再试。',
    english: 'the file is encrypted',
  },
  broken: { problem: '文件已损坏，无法读取。请重新导出后再试。', english: 'the file is broken' },
  tooManyParts: {
    problem: '压缩包内的条目超过 500 个，不像一份报告，未予读取。',
    english: 'more than 500 entries in the archive',
  },
  swells: {
    problem:
      '文件解压后过大（.docx 单个部分超过 20 MB 或合计超过 40 MB，.pdf 展开后超过 300 MB），未予读取。',
    english: 'the file grows too large when unpacked',
  },
  tooDeep: {
    problem: '文件的结构一层套一层，没有尽头，不像一份报告，未予读取。',
    english: 'elements nested without end',
  },
  active: {
    problem: '文件含有宏、控件或嵌入对象，未予读取。请去掉后另存为 .docx。',
    english: 'macros, controls or embedded objects',
  },
  tooManyPages: { problem: '页数超过 400 页，不像一份报告，未予读取。', english: 'more than 400 pages' },
  tooSlow: { problem: '读取超时，未能完成。请改用 .docx 或 .txt。', english: 'reading took too long' },
  noText: {
    problem: '没有读到文字，可能是扫描件。请改用带文字的 PDF、.docx 或 .txt。',
    english: 'no text inside: a scan?',
  },
} as const

export type ReportFileProblem = keyof typeof reportFileProblems
