// Which drafts may be alike at all: those that share two characters in a row that few others have.

const MOST_HOLDERS = 120

/** For each left word the indexes of right words that share a pair of characters with it. */
export function mayBeAlike(left: string[], right: string[]): number[][] {
  const holders = new Map<string, number[]>()
  right.forEach((word, index) => {
    for (const pair of pairsOf(word))
      holders.set(pair, [...(holders.get(pair) ?? []), index].slice(0, MOST_HOLDERS + 1))
  })
  return left.map((word) => {
    const found = new Set<number>()
    for (const pair of pairsOf(word)) {
      const own = holders.get(pair) ?? []
      if (own.length <= MOST_HOLDERS) for (const index of own) found.add(index)
    }
    return [...found].sort((one, other) => one - other)
  })
}

const BETWEEN = '　'
const LONGEST = 200

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at < Math.min(word.length, LONGEST) - 1; at += 1) {
    const pair = word.slice(at, at + 2)
    if (!pair.includes(BETWEEN)) pairs.add(pair)
  }
  return pairs
}
