// At most so many at a time; the others wait in line, and a line too long is sent away. Renders of public pages go through
// here, so that a flood of them leaves Next's time to the office.

export class Crowded extends Error {}

/** @returns a function that runs a piece of work when its turn comes; @throws Crowded when `waiting` others are in line */
export function turns({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  const line: (() => void)[] = []
  let running = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atOnce) running += 1
    else if (line.length < waiting) await new Promise<void>((resolve) => line.push(resolve))
    else throw new Crowded()
    try {
      return await work()
    } finally {
      const first = line.shift()
      if (first) first()
      else running -= 1
    }
  }
}
