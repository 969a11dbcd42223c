// The words of change before a figure: growth and fall (同比增长, 压减…).

const RISES =
  '正增长|增长|增加|增收|提高|提升|上升|上涨|增幅|增速|涨幅|扩大|净增|多增|攀升|上浮|增|升|涨|高|多|提速|新增|上调|回升|反弹|改善'
const FALLS =
  '负增长|下降|降低|减少|压减|压降|压缩|缩短|收窄|减排|缩减|削减|下滑|回落|下调|下浮|精简|跌|降|减|少|低|缩小|降幅|降速|减幅|短|减量|萎缩|下跌'
const LEANS =
  '(?:[了约近超逾达为的]|超过|不低于|不少于|至少|接近|达到|在|突破|保持|控制|预计|大约|最高|平均|以上)*'

const RISE = new RegExp(`(?:${RISES})${LEANS}$`)
const FALL = new RegExp(`(?:${FALLS})${LEANS}$`)
const FALL_OF = /(压减|压降|减少|缩减|削减|核减|压缩|精简)[^，、（）率比至到]{1,14}$/
const SAVED_SHARE = /^(?!.*(至|到|为)$).*(降低|减少|压减|压缩|缩减|缩短|削减)[^，、（）率比至到]{1,14}$/
/** 改造提升30座 counts what was bettered and is no rise. */
const BETTERED = /(提升|提高|扩大)[约近]?$/
const IMPROVES = /(?:巩固|规范|整合|提质|改造)提升$/
const PACE_NOUN = /(增速|增幅|涨幅|降幅|(?<!自然)增长率)[^，、]{0,8}$/
const OTHER_SENSE = /(最多|至少|不少|不低|较低|较高|最低|最高|新高|[高升加缩短低少大降减]为)$/

/** The rise or fall whose size the figure is, told by the words before it (同比增长, 增速达, 压减煤炭消费), or null. */
export function changeBefore(clause: string, unit: { kind: string; written: string }): 'up' | 'down' | null {
  if (OTHER_SENSE.test(clause)) return null
  if (FALL.test(clause)) return 'down'
  if (unit.kind === 'ratio' ? SAVED_SHARE.test(clause) : FALL_OF.test(clause)) return 'down'
  if (IMPROVES.test(clause)) return null
  if (RISE.test(clause)) return unit.kind === 'count' && BETTERED.test(clause) ? null : 'up'
  return unit.kind === 'ratio' && PACE_NOUN.test(clause) ? paceOf(clause) : null
}

const paceOf = (clause: string) => (/降幅[^，、]{0,8}$/.test(clause) ? 'down' : 'up')
