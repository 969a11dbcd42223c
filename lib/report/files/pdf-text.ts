// The text of a PDF, read in a worker that is ended when it takes too long or too much.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ReportFileProblem } from '@/lib/text/zh/report-file'
import { pageLines, type Run } from './page-lines'
import { plainRadicals } from './radicals'
import { Refusal } from './refusal'

export const PDF_LIMITS = { milliseconds: 20_000, megabytes: 512, growth: 320, pages: 400 }

type Answer = { pages: Run[][] } | { code: ReportFileProblem }

/** The lines of all pages. Throws a refusal for what is encrypted, broken, too long or too slow. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const answer = await answerOf(bytes)
  if ('code' in answer) throw new Refusal(answer.code)
  return plainRadicals(pageLines(answer.pages).join('\n'))
}

// The worker is a plain file beside this one: it runs as it stands, whoever bundled us.
const workerFile = () => join(process.cwd(), 'lib/report/files/pdf-worker.mjs')

function answerOf(bytes: Uint8Array): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile(), {
      workerData: { bytes, pages: PDF_LIMITS.pages },
      resourceLimits: { maxOldGenerationSizeMb: PDF_LIMITS.megabytes },
      stdout: true,
      stderr: true,
    })
    const deadline = setTimeout(() => finish({ code: 'tooSlow' }), PDF_LIMITS.milliseconds)
    const watch = whenSwollen(() => finish({ code: 'swells' }))
    const finish = (answer: Answer) => {
      clearTimeout(deadline)
      clearInterval(watch)
      resolve(answer)
      void worker.terminate()
    }
    worker.once('message', finish)
    worker.once('error', () => finish({ code: 'broken' }))
    worker.once('exit', () => finish({ code: 'broken' }))
  })
}

const MEGABYTE = 1024 * 1024
const LOOK_EVERY = 25

// A worker's limit counts its objects and not its buffers, and a stream that unpacks without end is all buffers.
function whenSwollen(end: () => void): NodeJS.Timeout {
  const most = process.memoryUsage.rss() + PDF_LIMITS.growth * MEGABYTE
  return setInterval(() => {
    if (process.memoryUsage.rss() > most) end()
  }, LOOK_EVERY)
}
