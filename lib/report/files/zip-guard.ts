// Opens an archive that somebody sent: limits by declared and by counted bytes, and nothing that could act.
import { buffer as collected } from 'node:stream/consumers'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { Refusal } from './refusal'

const MEGABYTE = 1024 * 1024
export const ZIP_LIMITS = { entries: 500, each: 20 * MEGABYTE, sum: 40 * MEGABYTE }
const ACTIVE = /vbaProject|activeX|embeddings\//i
const LINK = 0o120000
const FILE_KIND = 0o170000

/** The wanted parts of the archive by their names; those that are not there are left out. Throws a refusal. */
export async function guardedParts(bytes: Uint8Array, wanted: string[]): Promise<Map<string, Buffer>> {
  const zip = await opened(bytes)
  try {
    const entries = await checkedEntries(zip)
    const parts = new Map<string, Buffer>()
    for (const entry of entries.filter(({ fileName }) => wanted.includes(fileName)))
      parts.set(entry.fileName, await partOf(zip, entry))
    return parts
  } finally {
    zip.close()
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, validateEntrySize: true, strictFileNames: true, autoClose: false }
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options, (error, zip) => {
      if (error) reject(new Refusal('broken'))
      else resolve(zip)
    })
  })
}

function checkedEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  let sum = 0
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new Refusal('broken')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      sum += entry.uncompressedSize
      const fault = faultOf(entry, { count: entries.length, sum })
      if (fault) reject(fault)
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

function faultOf(entry: Entry, { count, sum }: { count: number; sum: number }): Refusal | null {
  if (count > ZIP_LIMITS.entries) return new Refusal('tooManyParts')
  if (entry.uncompressedSize > ZIP_LIMITS.each || sum > ZIP_LIMITS.sum) return new Refusal('swells')
  if (entry.isEncrypted()) return new Refusal('encrypted')
  const isLink = ((entry.externalFileAttributes >>> 16) & FILE_KIND) === LINK
  return isLink || ACTIVE.test(entry.fileName) ? new Refusal('active') : null
}

// The stream ends by itself where it gives more than the entry declares.
function partOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new Refusal('broken'))
      else collected(stream).then(resolve, () => reject(new Refusal('swells')))
    })
  })
}
