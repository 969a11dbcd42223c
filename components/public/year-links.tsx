import { shell } from '@/lib/text/zh/shell'

type YearLinksProps = { years: number[]; year: number; address: (year: number) => string }

/** The way to the same page of another year's report; nothing while there is only one. */
export function YearLinks({ years, year, address }: YearLinksProps) {
  if (years.length < 2) return null
  return (
    <nav className="year-links" aria-label={shell.years}>
      {years.map((one) => (
        <a key={one} href={address(one)} aria-current={one === year ? 'true' : undefined}>
          {shell.year(one)}
        </a>
      ))}
    </nav>
  )
}
