// Counting into a closed list, so that every key is there and zero is said.

/** How often each key occurs. */
export function tally<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counted = keys.map((key) => [key, found.filter((one) => one === key).length])
  return Object.fromEntries(counted) as Record<Key, number>
}
