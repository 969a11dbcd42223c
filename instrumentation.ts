// Next calls this once, before the server answers. A start that failed must end the process: Next itself would
// say "Ready" and answer 500 to everything.
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  try {
    const { startUp } = await import('@/lib/start-up')
    await startUp()
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exit(1)
  }
}
