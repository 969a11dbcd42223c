import type { ReactNode } from 'react'
import { type Mode, type PublicPaths, publicPaths } from '@/lib/paths'
import { shell } from '@/lib/text/zh/shell'
import { DemoTab } from './demo-tab'
import { Footer } from './footer'
import { Masthead, type SectionName } from './masthead'

/** What every public page needs to know of the portal; lib/queries/portal.ts gives it. */
export type Portal = {
  /** The newest report's year. */
  year: number
  /** '2024年10月8日9时' */
  asOf: string
  demo: boolean
  /** The demo's own day, when its clock stands elsewhere than the system's. */
  demoClock: string | null
}

type PublicShellProps = {
  mode: Mode
  portal: Portal
  section?: SectionName
  /** This page's own address, for the other mode and for print. */
  here: (paths: PublicPaths) => string
  children: ReactNode
}

/** The frame of every public page, and the place where the mode takes hold. */
export function PublicShell({ mode, portal, section, here, children }: PublicShellProps) {
  const paths = publicPaths(mode)
  const otherMode = here(publicPaths(mode === 'elder' ? 'plain' : 'elder'))
  return (
    <div data-mode={mode}>
      <a className="skip" href="#main">
        {shell.skip}
      </a>
      {portal.demo && <DemoTab clock={portal.demoClock} />}
      <Masthead paths={paths} year={portal.year} section={section} otherMode={otherMode} />
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <Footer paths={paths} asOf={portal.asOf} address={here(publicPaths('plain'))} />
    </div>
  )
}
