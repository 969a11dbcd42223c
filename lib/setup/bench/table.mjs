// How figures are told: a heading, rows of cells, goals that were reached or not.

export const heading = (chinese, english) => console.log(`\n${chinese}  (${english})`)

export const row = (name, cells) => console.log(`  ${name.padEnd(12)} ${cells.join('   ')}`)

/** @param {{ what: string, goal: string, value: string, reached: boolean }[]} goals */
export function tellGoals(goals) {
  heading('目标', 'goals')
  for (const { what, goal, value, reached } of goals)
    console.log(
      `  ${reached ? '✔ reached' : '✖ missed '}  ${what.padEnd(22)} goal ${goal.padEnd(20)} ${value}`,
    )
}

export const middle = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** The median of one figure of several runs. */
export const median = (runs, what) => middle(runs.map((run) => run[what]))

/** Half the way from the second least to the second greatest: one odd round says nothing. */
export function spread(numbers) {
  const inner = numbers.toSorted((a, b) => a - b).slice(1, -1)
  return ((inner.at(-1) ?? 0) - (inner[0] ?? 0)) / 2
}

/** Processor time a request. */
export const cost = (runs) => (runs[0].micros === null ? '–' : `${median(runs, 'micros').toFixed(0)} µs`)
