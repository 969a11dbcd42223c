import type { PublicPaths } from '@/lib/paths'
import { shell } from '@/lib/text/zh/shell'

type FooterProps = { paths: PublicPaths; year: number | null; asOf: string; address: string }

/** Rules, sources, how to report a mistake; as of when; on paper the address of the page. */
export function Footer({ paths, year, asOf, address }: FooterProps) {
  return (
    <footer className="footer">
      <div className="page">
        {year !== null && <a href={paths.changes(year)}>{shell.footer.changes}</a>}
        <a href={paths.about('rules')}>{shell.footer.rules}</a>
        <a href={paths.about('sources')}>{shell.footer.sources}</a>
        <a href={paths.about('mistakes')}>{shell.footer.mistakes}</a>
        <a href={paths.about()}>{shell.footer.about}</a>
        <span className="as-of">{shell.asOf(asOf)}</span>
        <span className="print-only hidden">{shell.printed(address, asOf)}</span>
      </div>
    </footer>
  )
}
