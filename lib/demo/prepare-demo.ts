// The sample is made once, at a demo's first start. A start that was broken off is begun anew: half a sample is none.
import 'server-only'
import { forgetUnfinishedDemo, inAHurry } from '@/db/demo-store'
import { migrateStore } from '@/db/migrate'
import { isDemoPlayed, isUntouched } from '@/db/reads/marks'
import { readSample } from '@/db/seed/demo/sample'
import { inTransaction } from '@/db/transaction'
import { insertMark, markDemoPlayed } from '@/db/writes/marks'
import type { ShippedReport } from '@/lib/report/types'
import { startText } from '@/lib/text/zh/start'
import { demoClockFile, startDemoClock } from './demo-clock'
import { momentOf } from './moments'
import { type Progress, playDemo } from './play-demo'

export type { Progress }

type Preparing = { shipped: ShippedReport; dataDir: string; tell?: (progress: Progress) => void }

/** The store must be marked as a demo. Leaves it with the whole sample, and the time with its own clock. @throws Error */
export async function prepareDemo({ shipped, dataDir, tell }: Preparing): Promise<void> {
  const clockFile = demoClockFile(dataDir)
  if (!(await isDemoPlayed())) {
    if (!(await isUntouched())) await startOver()
    await inAHurry(() => playDemo({ shipped, clockFile, tell }))
    await inTransaction(markDemoPlayed)
  }
  startDemoClock(clockFile, momentOf(readSample().calendar.now))
}

async function startOver(): Promise<void> {
  if (!(await forgetUnfinishedDemo())) throw new Error(startText.demoUnfinished)
  await migrateStore()
  await inTransaction((tx) => insertMark(tx, 'demo'))
}
