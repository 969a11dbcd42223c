// Chromium's PDFs name some characters by their radicals (⼯ for 工): told back by Unicode's own equivalences. The whole
// text is never normalised: that would turn （ and ， into half width.

/** The radicals supplement has no equivalence in NFKC; the pairs follow Unicode's EquivalentUnifiedIdeograph list. */
const SUPPLEMENT = new Map(
  [
    ...'⺠民 ⻓长 ⻅见 ⻔门 ⻆角 ⻚页 ⻋车 ⻘青 ⻝食 ⻛风 ⻰龙 ⻢马 ⺟母 ⻄西 ⻉贝 ⻙韦 ⻜飞 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤'.split(
      ' ',
    ),
    ...'⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻳龟 ⻁虎 ⻣骨 ⼾户 ⸺——'.split(' '),
  ].map((pair) => [pair.charAt(0), pair.slice(1)] as const),
)

const RADICALS = /[\u2E80-\u2FDF\u2E3A\uF900-\uFAFF]/g

/** The text with each radical as the character that it stands for. */
export function plainRadicals(text: string): string {
  return text.replaceAll(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'))
}
