// The finished public pages. What was begun before a clear is neither kept nor handed to anybody who asks after it.
import type { Page } from './page'

type Kept = { page: Page; until: number }
type Settings = {
  /** Makes the page of an address; what it throws goes to everybody who waits, and nothing is kept. */
  fill: (key: string) => Promise<Page>
  now: () => Date
  /** Bytes, of all pages in all codings. */
  capacity: number
}

const MINUTE = 60_000

export class Memory {
  readonly counts = { hits: 0, fills: 0, clears: 0, bytes: 0, pages: 0 }
  private kept = new Map<string, Kept>()
  private filling = new Map<string, Promise<Page>>()

  constructor(private readonly settings: Settings) {}

  /** The page in memory, if there is one that is still true. */
  get(key: string): Page | undefined {
    const found = this.kept.get(key)
    if (!found || found.until <= this.settings.now().getTime()) return undefined
    this.counts.hits += 1
    return found.page
  }

  /** The page made now; whoever asks for the same one meanwhile gets the same. */
  make(key: string): Promise<Page> {
    const underWay = this.filling.get(key) ?? this.fill(key, this.filling)
    this.filling.set(key, underWay)
    return underWay
  }

  /** Everything goes: a few hundred pages of some 20 ms each, and no rule about what hangs on what that could be wrong. */
  clear(): void {
    this.kept = new Map()
    this.filling = new Map()
    Object.assign(this.counts, { clears: this.counts.clears + 1, bytes: 0, pages: 0 })
  }

  private async fill(key: string, filling: Memory['filling']): Promise<Page> {
    this.counts.fills += 1
    // Kept until the next whole minute: windows open, are due and close at whole minutes.
    const until = (Math.floor(this.settings.now().getTime() / MINUTE) + 1) * MINUTE
    try {
      const page = await this.settings.fill(key)
      if (filling === this.filling) this.keep(key, { page, until })
      return page
    } finally {
      filling.delete(key)
    }
  }

  private keep(key: string, entry: Kept): void {
    this.drop(key)
    this.kept.set(key, entry)
    this.counts.bytes += entry.page.weight
    for (const oldest of this.kept.keys()) if (this.counts.bytes > this.settings.capacity) this.drop(oldest)
    this.counts.pages = this.kept.size
  }

  private drop(key: string): void {
    this.counts.bytes -= this.kept.get(key)?.page.weight ?? 0
    this.kept.delete(key)
  }
}
