'use client'

import { usePathname } from 'next/navigation'

export type Place = { label: string; href: string }

/** The places one may go, the current one marked: the longest address that the page's own begins with. */
export function BandNav({ places }: { places: Place[] }) {
  const path = usePathname()
  const around = places.filter(({ href }) => path === href || path.startsWith(`${href}/`))
  const [current] = around.sort((a, b) => b.href.length - a.href.length)
  return places.map(({ label, href }) => (
    <a key={href} href={href} aria-current={current?.href === href ? 'page' : undefined}>
      {label}
    </a>
  ))
}
