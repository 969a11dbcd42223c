// The figures of a sentence about the year to come, for the tasks that the reviewed decisions tie to them.
import { type Item, readItems, type UnclaimedFigure } from './read-items'

/** An item that has a figure. */
export type Figure = Item & { value: string }

export type FigureReading = { figures: Figure[]; nonTargets: UnclaimedFigure[] }

/** Reads one sentence of a report on the given year. */
export function readFigures(text: string, year: number): FigureReading {
  const { items, unclaimed } = readItems(text, { part: 'targets', year })
  return { figures: items.filter(hasFigure), nonTargets: unclaimed }
}

const hasFigure = (item: Item): item is Figure => item.value !== null
