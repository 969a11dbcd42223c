// Numerals that tell the size or the number of what is spoken of, and not what is done (对象的规模): steps and thresholds passed,
// capacities of one plant, the places in which something is done.
import type { UnclaimedRule } from './unclaimed-shapes'

export const SIZES: UnclaimedRule[] = [
  {
    name: '对象的规模',
    example: '恒宇光电顺利落户，总投资2.4亿元',
    family: 'money',
    before:
      /(?:^|[，。；])(?![^，。；]*(?:批|等|多|系列|各|项目\d))[^，。；\d]{3,}(?:落户|落地|开工|投产|竣工|奠基|建成)，(?:项目)?(?:计划)?总投资额?(?:约|达|超过?)?$/,
  },
  {
    name: '对象的规模',
    example: '新一轮十万亩绿化工程',
    family: 'size',
    script: 'chinese',
    written: /^[十百千]$/,
    before: /(?:^|[，。；、]|轮|的|实施|推进|启动|打造|推动|加快)$/,
    rest: /^(?!以上|左右)[一-龥]{2}/,
  },
  { name: '对象的规模', example: '跨越2个百亿元台阶', after: /^个[百千万亿元级大]*(?:台阶|大关)/ },
  {
    name: '对象的规模',
    example: '在16个合作社中，申报2个',
    counted: true,
    clause: /在$/,
    rest: /^[^，。；、\d]{1,16}中，/,
  },
  { name: '对象的规模', example: '构建3个体系', counted: true, rest: /^(?:支撑|保障|服务)?体系(?!\d)/ },
  { name: '对象的规模', example: '做强4大产业基地', after: /^大(?![，。；、）])/, script: 'arabic' },
  {
    name: '对象的规模',
    example: '营收过百亿元企业',
    family: 'money',
    clause: /(?:第[一二三四五六七八九十]个|首个|一批|[一-龥]家)[^，。；]{0,10}[过超破]$/,
    rest: /^的?[一-龥]{2}/,
  },
  {
    name: '对象的规模',
    example: '6个百万羽养殖场、12个百亿元项目',
    script: 'chinese',
    written: /^[十百千]+$/,
    before: /\d[个条家座]$/,
    after: /^[万亿]/,
  },
  {
    name: '对象的规模',
    example: '海拔1500米以上的村',
    family: 'size',
    clause: /海拔$/,
    rest: /^(?:以上|以下)/,
  },
  {
    name: '对象的规模',
    example: '在8个县建设果菜基地6.2万亩',
    counted: true,
    clause: /^在[^，]{0,40}$/,
    rest: /^[^，。；、\d]{1,10}(?:建设|开展|实施|布局|推广|打造)[^，。；、\d]{2,20}\d/,
  },
  {
    name: '对象的规模',
    example: '50户以上连片村寨',
    after: /^[户人]/,
    clause: /^(?:全[省市县区]|所有|辖区|对)?$/,
    rest: /^(?:及)?以上的?[一-龥]{2}/,
  },
  { name: '对象的规模', example: '30万千瓦级机组', after: /^[万]?(?:千瓦|吨|立方米)级/ },
  { name: '对象的规模', example: '首批8个集聚区之一', counted: true, rest: /^[^，。；、\d]{0,16}之一/ },
  {
    name: '对象的规模',
    example: '9个部门的42项事权',
    counted: true,
    clause: /^[^，]{0,12}$/,
    rest: /^[^，。；、\d]{1,10}的\d/,
  },
  {
    name: '对象的规模',
    example: '个人15%所得税优惠',
    family: 'percent',
    rest: /^(?:的)?[^，。；、\d]{0,4}(?:税率|所得税|优惠税)/,
  },
  { name: '对象的规模', example: '5‰人口抽样调查', family: 'percent', rest: /^[^，。；、]{0,8}抽样/ },
  {
    name: '对象的规模',
    example: '首座日处理能力800吨的厂',
    family: 'size',
    clause: /首[个座家条例][^，。；]{0,30}$/,
    rest: /^(?:以上)?的/,
  },
  {
    name: '对象的规模',
    example: '60万吨烯烃项目',
    clause: /(?<!新增|完成|建成|新建|改造|压减|淘汰|实施|拆除|投产|新投产|增加)$/,
    after:
      /^[余多]?[百千]*[万亿]*(?:载重)?(?:吨|千瓦(?!时))(?!标准煤|级)[^，。；、\d的]{1,14}?(?:项目|工程|装置|生产线|产线)/,
  },
  {
    name: '对象的规模',
    example: '年产8万吨铜箔生产线',
    clause: /年产能?$/,
    rest: /^[^，。；、\d]{1,14}?(?:项目|工程|装置|生产线|产线|基地|工厂)/,
  },
]
