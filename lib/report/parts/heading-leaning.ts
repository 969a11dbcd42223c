// Headings without a word of time still lean: results are told as what has become (民生福祉持续增进), targets as what is to
// be done (着力增进民生福祉).

const TABLE: { name: string; example: string; weight: number; fits: RegExp }[] = [
  {
    name: '祈使的开头',
    example: '着力增进民生福祉',
    weight: 2,
    fits: /^(?:着力|全力|加快|坚持|聚焦|深入|大力|坚定不移|坚决|扎实|统筹|奋力|突出|强化|推动|围绕|持续|全面|纵深|高质量|切实|更大力度|在.{2,12}上)/,
  },
  {
    name: '要求的结尾',
    example: '在工业强县上求突破',
    weight: 1,
    fits: /(?:求突破|求实效|见实效|上发力|下功夫|上水平|谱新篇|开新局)$/,
  },
  {
    name: '结果的结尾',
    example: '民生福祉持续增进',
    weight: -2.5,
    fits: /(?:显著|持续|不断|稳步|明显|更加|日益|全面|有力|有效|蓬勃|大幅|扎实|深入|加快|稳中)(?:增强|提升|改善|优化|增进|向好|见效|提高|巩固|显现|推进|发展|有进|加快|拓展|恢复|夯实|落实)$|保持.{0,6}(?:增长|发展|稳定|态势)$|(?:取得|迈上|迈出|再上|实现|呈现|开创).{0,6}(?:成效|突破|进展|台阶|步伐|提升|跃升|气象|局面|面貌)$/,
  },
]

/** Above 0 targets, below 0 results, 0 where the heading does not lean. */
export function leaningOfHeading(heading: string): number {
  const words = heading.replace(/[。！]$/, '')
  const last = words.split(/[，、]/).at(-1) ?? ''
  return TABLE.filter(({ fits }) => fits.test(words) || fits.test(last)).reduce(
    (sum, { weight }) => sum + weight,
    0,
  )
}
