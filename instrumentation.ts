// Next calls this once, before the server answers. The condition stands around the import, so that nothing of it is built
// for the edge runtime.
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startOrEnd } = await import('@/lib/start-up')
    await startOrEnd()
  }
}
