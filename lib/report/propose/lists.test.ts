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

test('lines of differing width without marks are items, a heading without mark and lines of one width are not', () => {
  const list = `2022年主要任务
留白增绿860公顷，建设40处休闲公园
确保新一轮十万亩造林圆满收官
着力推出18个应用场景，形成区块链、人工智能、扩展现实等集群
发展壮大集体经济，消除80个薄弱村
竣工各类保障房6万套`
  expect(brief(list)).toEqual([
    '留白增绿 860 公顷',
    '休闲公园 40 处',
    '新一轮十万亩造林收官',
    '应用场景 18 个',
    '薄弱村 80 个',
    '竣工各类保障房 6 万套',
  ])
  const wrapped = `二、2022年主要任务
坚持以人民为中心的发展思想，推进基本公共服务均等化，新增公办
幼儿园学位2600个，实施农村中小学校舍改造项目和教师周转房建设
项目86个，让群众在家门口享受优质教育资源。`
  expect(brief(wrapped)).toEqual([
    '公办幼儿园学位 2600 个',
    '农村中小学校舍改造项目和教师周转房建设项目 86 个',
  ])
})

test('what stands in the brackets of two projects is not one target', () => {
  const source = `2024年主要任务
一、教育工程（项目6个，其中基建工程类5个）。新建幼儿园12所。
二、健康工程（项目8个，其中基建工程类5个）。新建健康驿站3个。`
  expect(brief(source).filter((target) => target.startsWith('基建工程类'))).toHaveLength(2)
})
