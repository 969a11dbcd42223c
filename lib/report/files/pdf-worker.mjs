// Runs in a worker: takes the text runs out of a PDF, page by page. Nothing is rendered and nothing is fetched.
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'

parentPort.postMessage(await answer())

async function answer() {
  try {
    const document = await getDocumentProxy(workerData.bytes, { isEvalSupported: false, verbosity: 0 })
    if (document.numPages > workerData.pages) return { code: 'tooManyPages' }
    const pages = []
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await runsOf(document, number))
    return { pages }
  } catch (error) {
    return { code: error?.name === 'PasswordException' ? 'encrypted' : 'broken' }
  }
}

async function runsOf(document, number) {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  return items
    .filter((item) => typeof item.str === 'string')
    .map(({ str, transform, width, height, hasEOL }) => {
      const [x, y] = [transform[4], transform[5]].map(Math.round)
      return { text: str, x, y, width, height, endsLine: hasEOL }
    })
}
