// What a demo's store may do and no other: be thrown away while it is half made, and be written in a hurry.
import 'server-only'
import { rmSync } from 'node:fs'
import { closeStore, store } from './client'
import { isDemoPlayed, markOf } from './reads/marks'

/**
 * Throws away a demo database that was never finished, so that it is made anew. The next `store()` opens an empty one.
 * @returns false on Postgres, where an operator empties it.
 * @throws Error when the database is not marked as a demo, or is one that people have used.
 */
export async function forgetUnfinishedDemo(): Promise<boolean> {
  if (!(await markOf('demo')) || (await isDemoPlayed()))
    throw new Error('only an unfinished demo may be thrown away')
  const opened = store()
  if (opened.dialect === 'postgres') return false
  const file = opened.sqlite.name
  await closeStore()
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  return true
}

/**
 * Lets SQLite leave the waiting for the disk to the end of `work`: a power cut loses the last steps and damages
 * nothing. What is written afterwards is as safe as ever.
 */
export async function inAHurry(work: () => Promise<void>): Promise<void> {
  const opened = store()
  if (opened.dialect === 'postgres') return work()
  opened.sqlite.pragma('synchronous = NORMAL')
  try {
    await work()
    opened.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    opened.sqlite.pragma('synchronous = FULL')
  }
}
