import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { titlePrefix } from '@/app/error-title'
import { Band } from '@/components/office/band'
import { OfficeDemoTab } from '@/components/office/office-demo-tab'
import { officePaths } from '@/lib/paths'
import { officeFrame } from '@/lib/queries/office-frame'
import { office } from '@/lib/text/zh/office'
import { ownAccountText } from '@/lib/text/zh/own-account'
import { signOutAction } from './actions'
import '../office.css'

export async function generateMetadata(): Promise<Metadata> {
  const template = `${await titlePrefix()}%s · ${office.title}`
  return { title: { default: office.title, template }, robots: { index: false } }
}

/** The frame of the office. It checks nothing: every page and action asks for itself who is there. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const { person, demo, clock, publicMayLag } = await officeFrame()
  return (
    <div data-mode="plain" className="office">
      <a className="skip" href="#main">
        {office.skip}
      </a>
      {demo && <OfficeDemoTab clock={clock} />}
      <Band person={person} signOut={signOutAction} />
      {person && publicMayLag && (
        <p className="page wide pt-3 text-sm font-medium" role="status">
          {office.publicMayLag}
        </p>
      )}
      {person?.role === 'administrator' && !person.secondFactor && (
        <p className="page wide pt-3 text-xs text-ink-2">
          {ownAccountText.notice}
          <a href={officePaths.ownAccount()}>{ownAccountText.noticeLink}</a>
        </p>
      )}
      <main id="main" className="page wide pt-8 pb-24" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
