import { shell } from '@/lib/text/zh/shell'

/** Stands above every page of a demo database: what is invented, and which time it is there. */
export function DemoTab({ clock }: { clock?: string | null }) {
  return (
    <aside className="demo-tab" aria-label={shell.demo}>
      <div className="page">
        <strong>
          <span>{shell.demo}</span>
        </strong>
        <p>
          <span className="more">{shell.demoMore}</span>
          {shell.demoNote}
          {clock && shell.demoClock(clock)}
        </p>
      </div>
    </aside>
  )
}
