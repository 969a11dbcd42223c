// Which stage of a work a figure counts: what is begun is never what is finished (开工 is not 竣工, 启动 not 收尾).

export type Stage = 'begun' | 'finished'

const STAGES: { name: Stage; example: string; fits: RegExp }[] = [
  { name: 'begun', example: '开工、启动', fits: /新开工|开工|启动|动工|开建|破土|奠基|立项|征收/g },
  { name: 'finished', example: '竣工、收尾', fits: /竣工|完工|收尾|投产|投用|投运|通车|封顶|交付|清零/g },
]

/** The stage named nearest before the figure, else the first after it in its clause, else null. */
export function stageOf(before: string, after: string): Stage | null {
  return nearest(before, (at) => at) ?? nearest(after, (at) => -at)
}

function nearest(words: string, rank: (at: number) => number): Stage | null {
  let best: { rank: number; name: Stage } | null = null
  for (const { name, fits } of STAGES)
    for (const { index } of words.matchAll(fits))
      if (!best || rank(index) > best.rank) best = { rank: rank(index), name }
  return best?.name ?? null
}

/** True when two figures count different stages of a work; a stage that is not named fits any beginning of words. */
export const stagesDiffer = (one: Stage | null, other: Stage | null) =>
  one !== other && (one === 'finished' || other === 'finished')
