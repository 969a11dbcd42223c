// Numerals that tell the size of what is spoken of and measure nothing themselves (对象的规模): the group that a figure
// is measured on, a threshold, the money or the power of one named project.
import type { UnclaimedRule } from './unclaimed-shapes'
import { SIZES } from './unclaimed-sizes'

const THING =
  '项目|企业|楼|园区|产业|镇|乡|村|集群|平台|工程|市场|家庭|单品|品牌|大户|商圈|商贸|大企业|工业|服务业|基金|税源|链|板块|个体|农户|种植|养殖'
const ACHIEVES =
  '实现|完成|创造|贡献|产出|累计|上缴|缴纳|达成|合计|总产值|产值|税收|营业收入|营收|增加值|投资额'
const INDICATORS =
  '水质|集体收入|产值|税收|营业收入|营收|利润|产量|增加值|投资额|空气质量|就业率|指标|收入|成绩|面貌'
const GROUP_START =
  /^[（“]?(?:目前|全年|全区|全市|全县|全省|区内|园区|其中|我区|我市|我县|现有|辖区|入库|入园|全部|确保|力争|推动|促进)*(?:[一-龥]{0,4}(?:统计|监测|在库|纳统|入统)的?)?(?:\d+[^，。；、\d]{1,10}[、和])*$/

/** A step that was passed (突破百亿大关, 迈上两百亿元、三百亿元台阶) is a figure; one that is aimed at from afar, or counted, is none. */
const NOT_PASSED =
  /^(?!.*(?:突破|超过?|[首先后率]?破|逾|过|迈[上入过进]|站[上稳]|跨[上入过越]|跃[上升]|达到?)了?(?:[一二三四五六七八九两十百千]+[万亿]元?[、和])*$)/

export const GROUPS: UnclaimedRule[] = [
  { name: '基数', example: '比上年的45%', clause: /(比|较)(上年|去年|同期|20\d\d年)[^，]{0,6}的$/ },
  {
    name: '对象的规模',
    example: '总投资42亿元的项目',
    family: 'money',
    rest: /^(以上|左右)?的(?!目标|基础|水平|任务|好成绩|历史|同时|成绩|大关|速度|比例|补)/,
  },
  {
    name: '对象的规模',
    example: 'X项目（总投资42亿元）',
    clause: /(总投资|计划投资|投资额?)(约|超|超过)?$/,
    bracketed: true,
  },
  { name: '对象的规模', example: '1亿元科创基金', family: 'money', rest: /^[^，。；、]{0,10}基金(?!\d|（)/ },
  {
    name: '对象的规模',
    example: '10亿元以上项目',
    family: 'money',
    rest: /^级?(及)?(以上|以下|级|量级)(的|规模)?(?![，。；、）]|$)/,
  },
  {
    name: '对象的规模',
    example: '10亿元项目3个',
    family: 'money',
    rest: new RegExp(
      `^(?!支持|惠及|服务|用于|帮助|扶持|带动|为|建设|新建|实施|奖|助|纾)级?[^，。；、\\d]{0,4}(${THING})[^，。；、\\d]{0,8}\\d`,
    ),
  },
  {
    name: '对象的规模',
    example: '100亩以上基地',
    family: 'size',
    rest: /^(及)?以上(的)?[一-龥]{2,12}(\d|占|全部|全)/,
  },
  {
    name: '对象的规模',
    example: '30户以上自然村',
    after: /^(户|人|名|米|层|张|头|只|亩|平方米|公里|吨|间|岁|年)/,
    rest: /^(及)?以上的?(自然村|村|规模|企业|家庭|大户|种植|养殖|基地|商业|高层|建筑)/,
  },
  {
    name: '对象的规模',
    example: '50%以上的村',
    family: 'percent',
    rest: /^(及)?(以上|以下)的(?![^，。；、\d]{2,14}(?:通|达到|用上|建有|设有|拥有|配备|覆盖)[^，。；、\d]*(?:[，。；、]|$))/,
  },
  {
    name: '对象的规模',
    example: '220千伏输变电',
    after: /^[万]?(千伏(?!安)|kV|兆瓦(?!时)(?=[级一-龥])|千级|吨级|MW(?=[一-龥])|米级|纳米)/,
  },
  { name: '对象的规模', example: '50亿级项目5个', after: /^[千百万亿]+元?级/ },
  {
    name: '对象的规模',
    example: '冲刺百亿',
    script: 'chinese',
    written: /^[十百千]$/,
    clause: NOT_PASSED,
    after: /^[万亿]+(?=[，。；、）的]|台阶|$)/,
  },
  {
    name: '对象的规模',
    example: '连跨两个百亿台阶',
    script: 'chinese',
    clause: NOT_PASSED,
    after: /^[千百万亿]*元?(?:新?台阶|大关)/,
  },
  {
    name: '对象的规模',
    example: '百亿级产业',
    after: /^[千百万亿]*(元)?(级|能级|规模|楼|企业|集群|产业|园区|工程|斤粮食产能)/,
    script: 'chinese',
  },
  {
    name: '对象的规模',
    example: '亿元企业',
    after: /^[万亿]+(元(?![以，。；、）]|$)[一-龥]|级|企业|楼|产业)/,
    script: 'chinese',
    written: /^$/,
  },
  { name: '对象的规模', example: '150万平方米存量载体', rest: /^存量/ },
  ...SIZES,
  {
    name: '对象的规模',
    example: '四大功能区',
    after: /^(大|方面|级|类|个方面|个层面|条战线|大类)/,
    script: 'chinese',
  },
  {
    name: '对象的规模',
    example: '十件实事',
    rest: /^(重点|市级|区级|县级|省级)?(民生|惠民|为民|利民|便民)?(办)?(实事|好事|难事)/,
  },
  { name: '对象的规模', example: '今年重点做好8方面工作', after: /^(个)?方面|^项(重点)?工作/ },
  {
    name: '对象的规模',
    example: '120家企业实现产值',
    counted: true,
    clause: GROUP_START,
    rest: new RegExp(`^(?!全部|全面|均|等)[^，。；、\\d]{0,18}(${ACHIEVES})[^，。；、\\d]{0,14}\\d`),
  },
  {
    name: '对象的规模',
    example: '60家企业产值增长15%、8个断面水质达标',
    counted: true,
    clause: GROUP_START,
    rest: new RegExp(`^[^，。；、\\d]{1,12}(?:${INDICATORS})[^，。；、]`),
  },
  {
    name: '对象的规模',
    example: '350家企业研发投入增长22%',
    counted: true,
    clause: GROUP_START,
    rest: /^[^，。；、\d]{2,18}(?:增长|下降|达到?|突破|超过|占)[^，。；、\d]{0,4}\d/,
  },
  {
    name: '对象的规模',
    example: '文化支出等6项指标实现程度提高8个百分点',
    counted: true,
    clause: /等$/,
    rest: /^(?:类)?(?:指标|行业|产业|领域)[^，。；、\d]{0,10}(?:增长|提高|提升|下降|达到?|突破|超过)[^，。；、\d]{0,4}\d/,
  },
  {
    name: '对象的规模',
    example: '6个项目投资超序时42个百分点',
    counted: true,
    clause: GROUP_START,
    rest: /^[^，。；、\d]{2,14}(?:超|快于|高于)[^，。；、\d]{0,6}\d[\d.]*个百分点/,
  },
  {
    name: '对象的规模',
    example: '6个国考断面、12个省考断面优良率均为100%',
    counted: true,
    clause: GROUP_START,
    rest: /^(?:[^，。；、\d]{1,10}[、和]\d+)?[^，。；、\d]{1,16}(?:率|比例|水质)(?:均|都|全部)?(?:为|达到?|保持)[^，。；、\d]{0,3}\d/,
  },
  {
    name: '对象的规模',
    example: '列入计划的85个项目开工82个',
    counted: true,
    rest: /^[^，。；、\d]{1,12}(?:开工|竣工|完成|整改|办结|投产|建成|销号|化解|启动|落地)(?:了|率)?\d/,
  },
  {
    name: '对象的规模',
    example: '占地120亩、总建筑面积8.6万平方米的文体中心',
    family: 'size',
    clause: /(?:占地|面积|里程|全长|总长|长|用地|装机|容量|库容)约?$/,
    rest: /^(?:、[^，。；]{0,20})?的(?!目标|任务|基础)/,
  },
  {
    name: '对象的规模',
    example: '全区280万人民团结一心',
    clause: GROUP_START,
    after: /^万(?:名|户|位)?(?:各族|广大|勤劳)?(人民|群众|市民|儿女|干部|百姓|父老)(?!，|。)/,
  },
  {
    name: '对象的规模',
    example: '8.6万户经营主体是底气',
    counted: true,
    clause: GROUP_START,
    rest: /^[^，。；、\d]{1,12}是/,
  },
  {
    name: '对象的规模',
    example: '推动16个街镇、3个开发区错位发展',
    clause: /^(?:推动|促进|引导|支持|鼓励|统筹)(?:\d+[^，。；\d]{1,8}[、和])*$/,
    rest: /^[^，。；]{0,20}(错位|协同|融合|联动|均衡|竞相|加快|高质量)(发展|联动)/,
  },
  {
    name: '对象的规模',
    example: '办好民生实事10件',
    clause: /(民生|惠民|为民|便民|办)实事(项目)?$/,
    written: /^(\d|[1-4]\d|[一二三四五六七八九十]+)$/,
    counted: true,
  },
  { name: '对象的规模', example: '三次产业', script: 'chinese', after: /^次产业/ },
  {
    name: '对象的规模',
    example: '38个大类中29个',
    counted: true,
    rest: /^[^，。；、\d]{0,16}(?<!其|集|空|高|初|职|途)中(?!职|学|专|小|心|医|药|央|部|试|型|期|级)(，|，?有|，?已有)?[^，。；、\d]{0,3}\d/,
  },
  {
    name: '对象的规模',
    example: '12项工程中，7项',
    rest: /^[^，。；、\d]{1,16}(?<!其|集|空|高|初|职|途)中，[^，。；\d]{0,4}\d/,
  },
  {
    name: '对象的规模',
    example: '反馈的21个问题，完成18个',
    clause: /(反馈|交办|督办|移交|通报|发现|列出|梳理)的?$/,
    rest: /^[^。；]{0,20}\d/,
  },
  {
    name: '对象的规模',
    example: '确定的26项目标',
    clause: /(确定|明确|部署|提出|安排|规划|《纲要》确定)的([^，]{0,12}\d+[^，]{0,12})?$/,
    rest: /^(主要|重点|重大|改革|约束性|年度)?(目标|任务|指标|项目|工作|举措)/,
  },
]
