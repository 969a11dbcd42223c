import { Button } from '@/components/ui/button'
import { Glyph } from '@/components/ui/glyph'
import { printShanghaiTime } from '@/lib/domain/shanghai-time'
import { kept as words } from '@/lib/text/zh/entry-beside'
import { entryForm } from '@/lib/text/zh/entry-form'
import type { Kept } from './use-autosave'

type SaveBarProps = {
  pending: boolean
  /** Nothing can be saved now: the buttons stay away. */
  closed: boolean
  /** Typed since the last save. */
  dirty: boolean
  /** What became of it meanwhile, without a save. */
  kept?: Kept
  /** '今天14:02', null before the first save. */
  savedAt: string | null
}

/** Stays at the foot of the window: the two ways on, and whether what stands there is saved. */
export function SaveBar({ pending, closed, dirty, savedAt, kept = null }: SaveBarProps) {
  return (
    <div className="sticky bottom-0 mt-9 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-ink bg-paper py-3.5">
      {!closed && (
        <>
          <Button name="next" value="preview" className="max-md:flex-1" aria-disabled={pending}>
            {entryForm.preview}
          </Button>
          <Button kind="outline" name="next" value="stay" className="max-md:flex-1" aria-disabled={pending}>
            {entryForm.save}
          </Button>
        </>
      )}
      <p
        className="flex items-center gap-2 text-sm text-ink-2 max-md:order-first max-md:w-full md:ml-auto"
        role="status"
      >
        {!pending && !dirty && savedAt !== null && <Glyph name="tick" />}
        {savedWords({ pending, dirty, savedAt, kept })}
      </p>
    </div>
  )
}

function savedWords({ pending, dirty, savedAt, kept }: Omit<SaveBarProps, 'closed'>): string {
  if (pending) return entryForm.saving
  if (dirty && kept) return kept.kind === 'saved' ? words.saved(printShanghaiTime(kept.at)) : words[kept.kind]
  if (dirty) return entryForm.unsaved
  return savedAt === null ? entryForm.notSaved : entryForm.savedAt(savedAt)
}
