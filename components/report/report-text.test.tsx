import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sentencePieces } from '@/lib/domain/sentence-pieces'
import { publicPaths } from '@/lib/paths'
import type { FigureView, TargetFigure } from '@/lib/queries/report-figures'
import type { ReportMark, ReportPageView } from '@/lib/queries/report-page'
import { ReportText } from './report-text'

const text = '开工建设既有多层住宅加装电梯200台，强化运维管理，保障用梯安全。'
const mark = (code: string, standing: ReportMark['standing']): ReportMark => ({
  code,
  title: '加装电梯',
  standing,
  judgement: null,
  late: false,
  targets: [],
  sentence: 's1',
})
const marks = [mark('090', 'behind'), mark('091', 'selfAssessed')] as const
const target: TargetFigure['target'] = {
  ...{ id: '2024-090-a', key: 'a', name: '加装电梯开工', kind: 'count', measure: 'flow', direction: 'reach' },
  ...{ bound: 'exact', trend: null, unit: '台', goal: '200', goalTo: null, baseline: null },
  ...{ value: null, blank: null, blankReason: null, verdict: null },
}
const lifts: TargetFigure = {
  kind: 'target',
  code: '090',
  target,
  quarters: [{ quarter: 1, line: { ...target, value: '37' } }],
}
const pieces = sentencePieces<ReportMark, FigureView>(text, {
  figures: [{ start: 14, end: 18, figure: lifts }],
  bold: [{ start: 0, end: 4 }],
  commitments: [
    { start: 0, end: 18, mark: marks[0] },
    { start: 19, end: 31, mark: marks[1] },
  ],
})
const view: ReportPageView = {
  year: 2024,
  title: '政府工作报告',
  subtitle: '',
  speaker: '某某',
  speakerOffice: '区长',
  anyPublished: true,
  blocks: [
    {
      kind: 'paragraph',
      key: 'p1',
      text: '提高群众居住品质。',
      sentences: [{ key: 's1', pieces, remark: null }],
      marks: [...marks],
    },
  ],
}
const html = renderToStaticMarkup(<ReportText view={view} paths={publicPaths('elder')} />)
const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, '')

describe('the report as it is read', () => {
  it('a paragraph holds the report’s words and none of ours', () => {
    const paragraph = /<h4>.*?<\/p>/s.exec(html)?.[0] ?? ''
    expect(words(paragraph)).toBe(`提高群众居住品质。${text}`)
  })

  it('a sentence has its anchor, and each commitment a link that keeps the mode', () => {
    expect(html).toContain('<span class="sentence" id="s1">')
    expect(html).toContain('href="/tasks/2024/090?mode=elder"')
    expect(html.match(/class="cell cell-(behind|selfAssessed) in-text"/g)).toHaveLength(2)
  })

  it('a figure says what it measures and what was published, and leads to its task', () => {
    const title = '2024年目标（090号任务）：加装电梯开工200台；第一季度37台'
    expect(html).toContain(`<a class="figure" href="/tasks/2024/090?mode=elder" title="${title}">`)
  })

  it('a mark holds on to the words before it', () => {
    expect(html).toMatch(/<span class="unbroken">[^<]*(<[^>]*>[^<]*)*，<a class="cell cell-behind/)
  })

  it('has no style attribute and no script', () => {
    expect(html).not.toMatch(/ style=|<script/)
  })
})
