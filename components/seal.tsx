import { shell } from '@/lib/text/zh/shell'

/** The mark: a square seal. Filled on the paper, in outline on the office band (one seal a page, one red). */
export function Seal({ outline }: { outline?: boolean }) {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false" className="seal">
      {!outline && <rect width="36" height="36" rx="2" className="fill-seal" />}
      <rect
        x="2.5"
        y="2.5"
        width="31"
        height="31"
        rx="0.5"
        fill="none"
        className={outline ? 'stroke-on-band' : 'stroke-on-seal'}
      />
      <text
        x="18"
        y="26.4"
        textAnchor="middle"
        fontSize="24"
        fontWeight="700"
        className={outline ? 'fill-on-band font-serif' : 'fill-on-seal font-serif'}
      >
        {shell.seal}
      </text>
    </svg>
  )
}
