import { classes } from '@/components/ui/classes'
import { Glyph, type GlyphName } from '@/components/ui/glyph'
import type { Quarter } from '@/lib/domain/quarter'
import type { WorkGroup } from '@/lib/domain/work-group'
import type { WorkbenchView } from '@/lib/queries/workbench'
import { workbench } from '@/lib/text/zh/workbench'
import { WorkRow } from './work-row'

const MARKS: Record<WorkGroup, { glyph: GlyphName; tone?: string }> = {
  awaitsYou: { glyph: 'box', tone: 'text-onpace' },
  returned: { glyph: 'arrowBack', tone: 'text-behind' },
  open: { glyph: 'box' },
  draft: { glyph: 'halfBox' },
  internalReview: { glyph: 'halfBox', tone: 'text-onpace' },
  submitted: { glyph: 'arrowUp', tone: 'text-onpace' },
  approved: { glyph: 'tick', tone: 'text-done' },
  notOwed: { glyph: 'dots', tone: 'text-blank' },
}

type WorkGroupsProps = { view: WorkbenchView; quarter: Quarter }

/** What must be done next, group by group; the first thing to do has the one solid button. */
export function WorkGroups({ view, quarter }: WorkGroupsProps) {
  const shown = view.groups.filter(({ items }) => items.length > 0)
  const [first] = shown
  return shown.map(({ group, items }) => (
    <section key={group} className="not-first:mt-8">
      <h2 className="flex items-center gap-2.5 border-t border-ink pt-3.5 pb-1 text-base">
        <span className={classes(MARKS[group].tone)}>
          <Glyph name={MARKS[group].glyph} />
        </span>
        {workbench.groups[group]}
        <span className="font-normal text-ink-2">{items.length}</span>
        {group === 'notOwed' && (
          <span className="ml-auto text-xs font-normal text-ink-2">{workbench.notOwedWhy}</span>
        )}
      </h2>
      <ul>
        {items.map((item, index) => (
          <WorkRow
            key={item.taskId}
            item={item}
            quarter={quarter}
            now={view.now}
            solid={group === first?.group && index === 0 && item.writable}
          />
        ))}
      </ul>
    </section>
  ))
}
