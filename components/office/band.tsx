import { Seal } from '@/components/seal'
import { officePaths, publicPaths } from '@/lib/paths'
import type { OfficePerson } from '@/lib/queries/office-frame'
import { office } from '@/lib/text/zh/office'
import { shell } from '@/lib/text/zh/shell'
import { BandNav, type Place } from './band-nav'

const DEPARTMENT_PLACES: Place[] = [
  { label: office.places.workbench, href: officePaths.workbench() },
  { label: office.places.grid, href: officePaths.grid() },
  { label: office.places.plans, href: officePaths.plans() },
  { label: office.places.signOff, href: officePaths.department() },
]

const ADMINISTRATOR_PLACES: Place[] = [
  { label: office.places.admin, href: officePaths.admin() },
  { label: office.places.review, href: officePaths.review() },
  { label: office.places.plans, href: officePaths.plans() },
  { label: office.places.assignments, href: officePaths.assignments() },
  { label: office.places.reports, href: officePaths.reports() },
  { label: office.places.windows, href: officePaths.windows() },
  { label: office.places.accounts, href: officePaths.accounts() },
  { label: office.places.events, href: officePaths.events() },
]

const placesOf = (person: OfficePerson | null) => {
  if (!person) return []
  return person.role === 'administrator' ? ADMINISTRATOR_PLACES : DEPARTMENT_PLACES
}

type BandProps = { person: OfficePerson | null; signOut: () => Promise<void> }

/** The office's head: the seal in outline, where one may go, who is signed in, and the way out. */
export function Band({ person, signOut }: BandProps) {
  const places = placesOf(person)
  return (
    <header className="band">
      <div className="page wide">
        <a className="brand" href={person ? officePaths.workbench() : publicPaths('plain').home()}>
          <Seal outline />
          <b>{shell.name}</b>
        </a>
        {places.length > 0 && (
          <>
            <nav className="band-nav" aria-label={office.nav}>
              <BandNav places={places} />
            </nav>
            <details className="band-menu">
              <summary>{office.menu}</summary>
              <nav aria-label={office.nav}>
                <BandNav places={places} />
              </nav>
            </details>
          </>
        )}
        {person ? <Person person={person} signOut={signOut} /> : <SignIn />}
      </div>
    </header>
  )
}

function Person({ person, signOut }: { person: OfficePerson; signOut: () => Promise<void> }) {
  return (
    <form className="band-person" action={signOut}>
      <span className="who">
        <span>{person.department ?? office.supervision}</span>{' '}
        <a className="bare" href={officePaths.ownAccount()}>
          {person.displayName}
        </a>
      </span>
      <button type="submit">{office.signOut}</button>
    </form>
  )
}

function SignIn() {
  return (
    <div className="band-person">
      <a href={officePaths.login()}>{office.signIn}</a>
    </div>
  )
}
