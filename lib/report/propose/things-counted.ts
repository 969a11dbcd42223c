// The things that one figure counts together (17条道路大中修、积水改善和架空线入地): another list is another scope.
import type { Draft } from './drafts'

/** In their order, as written after the figure within its clause. */
export function thingsCounted({ clause, before, item }: Draft): string[] {
  return clause
    .slice(before.length + item.end - item.start)
    .split(/[、和及]/)
    .map((thing) => thing.trim())
    .filter(Boolean)
}

/** Lists that begin alike and go on differently; a list beside a single thing is told by its name. */
export function listsDiffer(one: string[], other: string[]): boolean {
  return Math.min(one.length, other.length) > 1 && one.length !== other.length && one[0] === other[0]
}
