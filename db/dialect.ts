// The short list of what differs between the engines; nothing else in the code asks which one runs.
const DUPLICATE = ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']

/** Whether a fault (or one of its causes) says that a unique value was there already. */
export function isDuplicate(fault: unknown): boolean {
  return codesOf(fault).some((code) => DUPLICATE.includes(code))
}

function codesOf(fault: unknown): string[] {
  if (!(fault instanceof Error)) return []
  const code = 'code' in fault && typeof fault.code === 'string' ? [fault.code] : []
  return [...code, ...codesOf(fault.cause)]
}
