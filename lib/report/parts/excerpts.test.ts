// Excerpts in the shapes that reports of other places and years have; the wording and the figures are invented.
import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-report'
import { decideParts } from './decide-parts'
import { reportYear } from './report-year'

function partsOf(source: string, fileName = '') {
  const reading = readDocument(source, [])
  const { year } = reportYear({ ...reading, fileName })
  const decided = decideParts(reading.passages, year)
  const sentences = reading.passages.filter(
    ({ kind, text }) => kind === 'sentence' && /\d|[一二三四五]个/.test(text),
  )
  const brief = sentences.map(({ key, where }) => `${decided.get(key)?.part ?? 'none'} ${where}`)
  return { year, brief }
}

const EXCERPTS: { name: string; source: string; year: number; brief: string[]; fileName?: string }[] = [
  {
    name: 'a city: four parts, chapters that run into their text',
    source: `各位代表：
现在，我代表市人民政府向大会报告工作，请予审议。
一、2021年工作回顾
过去一年，全市完成生产总值1530亿元，增长8.1%。
（一）坚持创新驱动，产业结构不断优化。新增高新技术企业86家。工业投资增长12.4%。
二、2022年工作总体要求和主要目标
今年发展的主要预期目标是：地区生产总值增长7%左右。
三、2022年重点工作
（一）加快转型升级，壮大实体经济。新增规上工业企业60家。
四、加强政府自身建设
压减一般性支出5%。`,
    year: 2022,
    brief: [
      'results 一',
      'results 一（一）',
      'results 一（一）',
      'targets 目标',
      'targets 三（一）',
      'targets 四',
    ],
  },
  {
    name: 'a county at the end of its term: five years are results too, five years to come no targets of this one',
    source: `政府工作报告
——2021年12月28日在云溪县第十八届人民代表大会第一次会议上
县长 李明
各位代表：
一、过去五年工作回顾
五年来，累计引进项目437个。一是经济实力大幅跃升。生产总值年均增长7.2%。
二、今后五年的奋斗目标
到2026年，生产总值突破500亿元。
三、2022年工作安排
全年新建农村公路80公里。`,
    year: 2022,
    brief: ['results 一', 'results 一', 'none 目标', 'targets 目标'],
  },
  {
    name: 'a province: one part for both, told apart by its chapters',
    source: `一、2022年工作回顾和2023年目标任务
（一）2022年工作回顾
全省进出口总额增长14.6%。
（二）2023年目标任务
新开工保障性住房5万套。`,
    year: 2023,
    brief: ['results 一（一）', 'targets 一（二）'],
  },
  {
    name: 'headings without numbers',
    source: `2019年工作回顾
城镇新增就业3.2万人。
2020年主要任务
城镇新增就业3万人。
——坚决打好污染防治攻坚战。治理河道12条。
政府自身建设
压减会议20%。`,
    year: 2020,
    brief: ['results 2019年工作回顾', 'targets 目标', 'targets 目标', 'targets 政府自身建设'],
  },
  {
    name: 'numbered chapters below headings without numbers, years in Chinese numerals',
    source: `政 府 工 作 报 告
──2015年1月6日在湖滨区第十四届人民代表大会第四次会议上
区长  陈 平
各位代表:
二○一四年工作回顾
一、三件大事取得进展
关闭隐患市场3家。
二○一五年工作安排
一、加快产业转型
关闭隐患市场2家。`,
    year: 2015,
    brief: ['results 二○一四年工作回顾（一）', 'targets 二○一五年工作安排（一）'],
  },
  {
    name: 'parts whose headings say the time only by a year or by their stance',
    source: `——2014年1月15日在东湖区第十五届人民代表大会第四次会议上
一、迎难而上、开拓进取，全力实现2013年发展新跨越
——这是实力提升的一年。完成征收25万平方米。
二、凝心聚力、真抓实干，奋力开创科学发展新局面
新建学校2所。`,
    year: 2014,
    brief: ['results 一', 'targets 二'],
  },
  {
    name: 'headings whose words are set apart by spaces',
    source: `各位代表：
2024年全市上下解放思想 奋发进取 交出了一份优异成绩单
过去的一年，成绩殊为不易。
（一）经济实力实现新跃升。争取国债项目69个。签约项目507个。
2025年全市上下要凝心聚力 奋勇争先 加快建设区域中心
（一）全力扩大需求。签约项目400个。`,
    year: 2025,
    brief: [
      'results 2024年全市上下解放思想奋发进（一）',
      'results 2024年全市上下解放思想奋发进（一）',
      'targets 2025年全市上下要凝心聚力奋勇（一）',
    ],
  },
  {
    name: 'a report of December speaks of the next year',
    source: `——2024年12月30日在江北区第十六届人民代表大会第五次会议上
区长 王 伟
一、2024年工作回顾
今年以来，引进项目49个。
二、2025年工作打算
明年要引进项目50个。`,
    year: 2025,
    brief: ['results 一', 'targets 目标'],
  },
  {
    name: 'Markdown with bold leads and list items',
    source: `# 2025年政府工作报告

## 一、2024年工作回顾

- 新增托位1260个
- **就业稳定**，城镇新增就业1.8万人

## 二、2025年工作安排

### （一）稳增长

1. 新开工项目50个
2. 建成标准厂房20万平方米`,
    year: 2025,
    brief: ['results 一', 'results 一', 'targets 二（一）', 'targets 二（一）'],
  },
  {
    name: 'parts counted as 第一部分',
    source: `第一部分 2020年工作回顾
完成投资320亿元。
第二部分 2021年工作建议
完成投资350亿元。`,
    year: 2021,
    brief: ['results 一', 'targets 目标'],
  },
  {
    name: 'annexes: projects, their completion, and a glossary that promises nothing',
    source: `二、2023年主要任务
新建学校3所。
附件1：2023年民生实事项目
一、新建口袋公园10个。
附件2：2022年民生实事项目完成情况
一、建成口袋公园12个。
附件3：名词解释
1．“三张清单”：指权力清单等3张清单。`,
    year: 2023,
    brief: ['targets 目标', 'targets 附件一', 'results 附件一', 'none 名词解释'],
  },
  {
    name: 'a sentence of the past among the targets, one of the future among the results',
    source: `一、2022年工作回顾
完成投资120亿元。2023年，我们将确保投资增长8%。
二、2023年工作安排
2022年，全区完成旧改6个。今年要完成旧改4个。`,
    year: 2023,
    brief: ['results 一', 'targets 一', 'results 目标', 'targets 目标'],
  },
  {
    name: 'one sentence of results without any heading',
    source: '2023年，全区实现地区生产总值728.5亿元，同比增长5.9%。',
    year: 2024,
    brief: ['results 开头'],
  },
  {
    name: 'one sentence of targets without any heading',
    source: '今年力争新增专精特新企业20家，完成老旧小区改造15个。',
    year: 0,
    brief: ['targets 开头'],
  },
  {
    name: 'the year from the name of the file',
    source: '全年力争新增就业1.2万人。',
    fileName: 'dongshan-2021.txt',
    year: 2021,
    brief: ['targets 开头'],
  },
  {
    name: 'a paragraph of each without headings',
    source: `过去一年，我们全力稳增长，完成固定资产投资164亿元，同比增长9.3%。新开工项目42个。
今年，我们要重点抓好以下工作。新建改建学校6所。开通公交线路4条。`,
    year: 0,
    brief: ['results 开头', 'results 开头', 'targets 开头', 'targets 开头'],
  },
  {
    name: '一是、二是 within a paragraph of results',
    source: '一年来，我们主要抓了三件事。一是抓项目，开工重大项目57个。二是抓民生，新建停车位2850个。',
    year: 0,
    brief: ['results 开头', 'results 开头'],
  },
  {
    name: 'a chapter without a part: its heading leans, and speaks louder than one sentence',
    source: `（三）着力增进民生福祉
1．稳就业促增收。城镇新增就业1.5万人。
2．强化医疗。县医院二期投入使用，千人床位数达到7.2张。`,
    year: 0,
    brief: ['targets （三）', 'targets （三）'],
  },
  {
    name: 'a plan gone by, where no year is known',
    source: '“十三五”期间，累计完成投资86.4亿元，新建道路38条。',
    year: 0,
    brief: ['results 开头'],
  },
  {
    name: 'what was done is told by its heading',
    source: `十件实事完成情况：
1.新建农村公路60公里。
2.新增停车位800个。`,
    year: 0,
    brief: ['results 十件实事完成情况：', 'results 十件实事完成情况：'],
  },
  {
    name: '（1） and ① without headings',
    source: `下一步重点工作：
①新增城市绿地20公顷；②建设绿道15公里。
（1）力争引进项目30个。`,
    year: 0,
    brief: ['targets 目标', 'targets 目标'],
  },
]

describe('what is told and where it stands', () => {
  test.each(EXCERPTS)('$name', ({ source, year, brief, fileName }) => {
    const read = partsOf(source, fileName)
    expect(read.brief).toEqual(brief)
    expect(read.year).toBe(year)
  })
})
