// How figures are told: a heading, rows of cells, goals that were reached or not.

export const heading = (chinese, english) => console.log(`\n${chinese}  (${english})`)

export const row = (name, cells) => console.log(`  ${name.padEnd(12)} ${cells.join('   ')}`)

export const goal = (reached, words) => `${reached ? '✔' : '✖'} goal ${words}`

export const middle = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** The median of one figure of several runs. */
export const median = (runs, what) => middle(runs.map((run) => run[what]))

/** Processor time a request. */
export const cost = (runs) => (runs[0].micros === null ? '–' : `${median(runs, 'micros').toFixed(0)} µs`)
