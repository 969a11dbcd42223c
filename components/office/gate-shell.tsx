import type { ReactNode } from 'react'
import { Seal } from '@/components/seal'
import { publicPaths } from '@/lib/paths'
import type { OfficeFrame } from '@/lib/queries/office-frame'
import { office } from '@/lib/text/zh/office'
import { shell } from '@/lib/text/zh/shell'
import { OfficeDemoTab } from './office-demo-tab'

/** The frame of the pages that lead into the office: still on paper, with the seal and a way back to the public side. */
export function GateShell({ frame, children }: { frame: OfficeFrame; children: ReactNode }) {
  const home = publicPaths('plain').home()
  return (
    <div data-mode="plain">
      <a className="skip" href="#main">
        {office.skip}
      </a>
      {frame.demo && <OfficeDemoTab clock={frame.clock} />}
      <header className="masthead">
        <div className="page">
          <a className="brand" href={home}>
            <Seal />
            <span>
              <b>{shell.name}</b>
              <small>{shell.fullName}</small>
            </span>
          </a>
          <a className="ml-auto inline-flex min-h-(--size-target) items-center text-sm" href={home}>
            {office.publicSite}
          </a>
        </div>
      </header>
      <main id="main" className="page" tabIndex={-1}>
        <div className="max-w-130 py-12 md:py-14">{children}</div>
      </main>
    </div>
  )
}
