// Lists whose items end without a mark: livelihood projects as a web page shows them, numbered or between bare numbers.
import { expect, test } from 'vitest'
import { propose } from '../propose'

const brief = (source: string) =>
  propose(source).targets.map(({ name, value, unit, bound }) =>
    [name, value, unit, bound === 'exact' ? '' : bound].filter(Boolean).join(' '),
  )

test('each line is an item of its own, however long', () => {
  const source = `2024年云溪区为民办实事项目
1
新增80张失智老人照护床位
改建120张认知障碍照护床位、340张护理型床位
为260户独居老年人安装智能水表
2
新增300个公共（含专用）充电桩、8个共享充电示范小区
推出不少于150场公益演出、200场阅读推广活动
区、街两级配送艺术指导不少于900课时
帮助180名长期失业青年实现就业`
  expect(brief(source)).toEqual([
    '失智老人照护床位 80 张',
    '认知障碍照护床位 120 张',
    '护理型床位 340 张',
    '独居老年人安装智能水表 260 户',
    '公共充电桩 300 个',
    '共享充电示范小区 8 个',
    '公益演出 150 场 atLeast',
    '阅读推广活动 200 场',
    '区、街两级配送艺术指导 900 课时 atLeast',
    '长期失业青年 180 名',
  ])
})

test('numbered lines leave their numbers out of the names', () => {
  const source = `2024年民生实事
一、方便市民出行
1.新改建农村公路90公里以上
2.完成道路检查井盖治理3000座
二、促进就业
3.城镇新增就业2.3万人、失业人员再就业5600人`
  expect(brief(source)).toEqual([
    '新改建农村公路 90 公里 atLeast',
    '道路检查井盖治理 3000 座',
    '城镇新增就业 2.3 万人',
    '失业人员再就业 5600 人',
  ])
})

test('a sentence that a page break cut before a deed is joined as ever', () => {
  const source = `一、2024年重点任务
我们将坚持以人民为中心，持续改善居住条件，全年
完成旧住房修缮80万平方米，既有住宅加装电梯60台。`
  expect(propose(source).targets.map(({ value, unit }) => `${value}${unit}`)).toEqual(['80万平方米', '60台'])
})
