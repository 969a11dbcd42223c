// Archives for tests, written by hand so that they can lie: sizes, flags and file modes as a hostile sender sets them.
import { crc32, deflateRawSync } from 'node:zlib'

/** One entry; `declared` is the unpacked size that the archive claims, `flags` and `mode` as the format has them. */
export type MadeEntry = {
  name: string
  content: string | Buffer
  declared?: number
  flags?: number
  mode?: number
}

/** The bytes of an archive with these entries. */
export function madeZip(entries: MadeEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { local, central } = records(entry, offset)
    locals.push(local)
    centrals.push(central)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  return new Uint8Array(
    Buffer.concat([...locals, directory, endRecord(entries.length, directory.length, offset)]),
  )
}

function records({ name, content, declared, flags = 0, mode = 0 }: MadeEntry, offset: number) {
  const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const packed = deflateRawSync(plain)
  const shared = numbers([
    [2, 20],
    [2, flags | 0x800],
    [2, 8],
    [4, 0],
    [4, crc32(plain)],
    [4, packed.length],
    [4, declared ?? plain.length],
    [2, Buffer.byteLength(name)],
    [2, 0],
  ])
  const local = Buffer.concat([numbers([[4, 0x04034b50]]), shared, Buffer.from(name), packed])
  const head = numbers([
    [4, 0x02014b50],
    [2, 0x0314],
  ])
  const tail = numbers([
    [2, 0],
    [2, 0],
    [2, 0],
    [4, (mode << 16) >>> 0],
    [4, offset],
  ])
  return { local, central: Buffer.concat([head, shared, tail, Buffer.from(name)]) }
}

const endRecord = (count: number, size: number, offset: number) =>
  numbers([
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ])

function numbers(fields: [bytes: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}
