import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'
import { classes } from '@/components/ui/classes'
import { office } from '@/lib/text/zh/office'

type PageHeadProps = {
  title: string
  lead?: ReactNode
  /** The way up, where the page lies below a list; the page itself is added. */
  above?: Crumb[]
  /** The screen's one solid step, at the right of the title. */
  children?: ReactNode
}

/** Title of an office page, what it is about in a sentence, and its one step. */
export function PageHead({ title, lead, above = [], children }: PageHeadProps) {
  return (
    <div className={classes('mb-8', above.length > 0 && '-mt-5')}>
      {above.length > 0 && <Breadcrumb label={office.where} crumbs={[...above, { label: title }]} />}
      <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-96">
          <h1 className={classes('title', above.length > 0 && 'mt-2')}>{title}</h1>
          {lead && <p className="mt-1 max-w-200 text-ink-2">{lead}</p>}
        </div>
        {children}
      </div>
    </div>
  )
}
