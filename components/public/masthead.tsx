import { Seal } from '@/components/seal'
import { type Mode, officePaths, type PublicPaths } from '@/lib/paths'
import { shell } from '@/lib/text/zh/shell'

export type SectionName = keyof typeof shell.sections

type MastheadProps = {
  paths: PublicPaths
  year: number
  section?: SectionName
  /** This page in the other mode. */
  otherMode: string
}

/** Seal, name, the six places one can go, and the way into and out of 长辈版. */
export function Masthead({ paths, year, section, otherMode }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="page">
        <a className="brand" href={paths.home()}>
          <Seal />
          <span>
            <b>{shell.name}</b>
            <small>{shell.fullName}</small>
          </span>
        </a>
        <nav className="main-nav" aria-label={shell.mainNav}>
          <Places paths={paths} year={year} section={section} />
        </nav>
        <div className="tools">
          <Tools mode={paths.mode} otherMode={otherMode} />
        </div>
        <details className="phone-menu">
          <summary>{shell.menu}</summary>
          <nav aria-label={shell.mainNav}>
            <Places paths={paths} year={year} section={section} />
            <Tools mode={paths.mode} otherMode={otherMode} />
          </nav>
        </details>
      </div>
    </header>
  )
}

function Places({ paths, year, section }: Omit<MastheadProps, 'otherMode'>) {
  const addresses: Record<SectionName, string> = {
    report: paths.report(year),
    tasks: paths.tasks(year),
    projects: paths.projects(year),
    indicators: paths.indicators(year),
    departments: paths.departments(),
    about: paths.about(),
  }
  return (Object.keys(addresses) as SectionName[]).map((name) => (
    <a key={name} href={addresses[name]} aria-current={name === section ? 'page' : undefined}>
      {shell.sections[name]}
    </a>
  ))
}

function Tools({ mode, otherMode }: { mode: Mode; otherMode: string }) {
  return (
    <>
      <a href={otherMode}>{mode === 'elder' ? shell.plain : shell.elder}</a>
      {mode === 'plain' && <a href={officePaths.login()}>{shell.office}</a>}
    </>
  )
}
