/** Something that the reader can mend: shown as plain words, without a stack. */
export class SetupProblem extends Error {}

/**
 * Runs a command of this folder and turns its faults into a message and exit code 1.
 * @param {() => Promise<number | void>} command gives the exit code, 0 if nothing
 */
export async function runCommand(command) {
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    console.error(error instanceof SetupProblem ? `\n✖ ${error.message}` : error)
    process.exitCode = 1
  }
}
