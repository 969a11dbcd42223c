// A small PDF for tests, written by hand: one page whose content unpacks to as much as its sender likes.
import { constants, deflateRawSync } from 'node:zlib'

const CHUNK = 16 * 1024 * 1024
const HEADER = Buffer.from([0x78, 0x9c])

/** Spaces without end: some kilobytes that unpack to `megabytes` (in steps of 16). */
function packedSpaces(megabytes: number): Buffer {
  const chunk = deflateRawSync(Buffer.alloc(CHUNK, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  const chunks = Array.from({ length: megabytes / 16 }, () => chunk)
  return Buffer.concat([HEADER, ...chunks, deflateRawSync('')])
}

/** A page that unpacks to `megabytes` of white space. */
export function swellingPdf(megabytes: number): Uint8Array {
  const stream = packedSpaces(megabytes)
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>'),
    Buffer.concat([
      Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
  ]
  return new Uint8Array(withTable(objects))
}

function withTable(objects: Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(at)
    parts.push(part)
    at += part.length
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows}`
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`
  return Buffer.concat([...parts, Buffer.from(table + trailer)])
}
