const WAITING = 20_000

/** Prints one line: what happens now, in Chinese and shortly in English. */
export function say(chinese, english) {
  console.log(english ? `▸ ${chinese}  (${english})` : `▸ ${chinese}`)
}

/** @param {number} since a reading of performance.now() */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} 秒`
}

/**
 * Says that a step begins, that it still runs (every 20 s) and how long it took.
 * @template T
 * @param {string} chinese
 * @param {string} english
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(chinese, english, work) {
  const start = performance.now()
  say(`${chinese}……`, english)
  const reminder = setInterval(() => console.log(`  ……仍在进行，已用 ${secondsSince(start)}`), WAITING)
  try {
    const result = await work()
    console.log(`  完成，用时 ${secondsSince(start)}`)
    return result
  } finally {
    clearInterval(reminder)
  }
}
