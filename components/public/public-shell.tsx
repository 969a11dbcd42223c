import type { ReactNode } from 'react'
import { shanghaiParts } from '@/lib/domain/shanghai-time'
import { type Mode, type PublicPaths, publicPaths } from '@/lib/paths'
import type { Portal } from '@/lib/queries/portal'
import { day } from '@/lib/text/format'
import { dayAndHour } from '@/lib/text/zh/dates'
import { shell } from '@/lib/text/zh/shell'
import { DemoTab } from './demo-tab'
import { Footer } from './footer'
import { Masthead, type SectionName } from './masthead'
import { YearLinks } from './year-links'

type PublicShellProps = {
  mode: Mode
  portal: Portal
  section?: SectionName
  /** This page's own address, for the other mode and for print. */
  here: (paths: PublicPaths) => string
  /** The same page of another report, where the page belongs to a year. */
  ofYear?: { year: number; address: (year: number) => string }
  children: ReactNode
}

/** The frame of every public page, and the place where the mode takes hold. */
export function PublicShell({ mode, portal, section, here, ofYear, children }: PublicShellProps) {
  const paths = publicPaths(mode)
  const otherMode = here(publicPaths(mode === 'elder' ? 'plain' : 'elder'))
  const year = portal.year ?? shanghaiParts(portal.now).year
  return (
    <div data-mode={mode}>
      <a className="skip" href="#main">
        {shell.skip}
      </a>
      {portal.demo && <DemoTab clock={portal.clock && day(portal.clock)} />}
      <Masthead paths={paths} year={year} section={section} otherMode={otherMode} />
      <main id="main" className="page" tabIndex={-1}>
        {ofYear && <YearLinks years={portal.years} {...ofYear} />}
        {children}
      </main>
      <Footer
        paths={paths}
        year={portal.year}
        asOf={dayAndHour(portal.now)}
        address={here(publicPaths('plain'))}
      />
    </div>
  )
}
