// What looks like chance in the sample and is the same every time: a number made from a name.

/** @returns a number from 0 up to, but not, 1. */
export function chance(name: string): number {
  let hash = 0x811c9dc5
  for (const character of name) hash = mixed(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  // Names that differ in their last character only would lie close together.
  return mixed(hash ^ (hash >>> 15), 0x2c1b3c6d) / 2 ** 32
}

/** One of the choices. @throws Error when there is none. */
export function pick<T>(choices: readonly T[], name: string): T {
  const picked = choices[Math.floor(chance(name) * choices.length)]
  if (picked === undefined) throw new Error(`nothing to pick from for ${name}`)
  return picked
}

const mixed = (value: number, factor: number) => Math.imul(value, factor) >>> 0
