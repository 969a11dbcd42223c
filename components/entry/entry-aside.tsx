import type { ReactNode } from 'react'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { entry } from '@/lib/text/zh/entry'
import { Contributions } from './contributions'
import { PromiseQuotes } from './promise-quotes'
import { PublishedBefore } from './published-before'

type AsideView = Pick<
  EntryScreenView,
  'task' | 'promises' | 'before' | 'targets' | 'supports' | 'beside' | 'may' | 'now'
>

/** Left of the form: what was promised, what was published last, who helps. */
export function EntryAside({ view }: { view: AsideView }) {
  return (
    <>
      <section className="border-t border-ink pt-3.5 pb-5">
        <h2 className="mb-2 text-sm">{entry.promise}</h2>
        <PromiseQuotes promises={view.promises} year={view.task.year} />
      </section>
      {view.before ? (
        <Fold title={entry.lastPublished(view.before.quarter)}>
          <PublishedBefore before={view.before} targets={view.targets} />
        </Fold>
      ) : (
        <p className="border-t border-rule py-3.5 text-sm text-ink-2">{entry.nothingPublished}</p>
      )}
      {view.supports.length > 0 && (
        <Fold title={entry.supports}>
          {view.beside.contributions.length > 0 ? (
            <Contributions view={view} />
          ) : (
            <p className="text-sm">{view.supports.join('、')}</p>
          )}
        </Fold>
      )}
    </>
  )
}

/**
 * Closed on a phone, so that the form is near. Where there is room beside the form it stands open under a plain
 * heading, and the summary is gone (app/styles/office-work.css).
 */
function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="entry-fold border-t border-rule pb-4">
      <h2 className="text-sm">{title}</h2>
      <details>
        <summary className="disclosure">
          <h2 className="text-sm">{title}</h2>
        </summary>
        {children}
      </details>
    </section>
  )
}
