import { Facts } from '@/components/ui/facts'
import type { SetTargetPage, TargetValue } from '@/lib/queries/set-target-page'
import { day, withUnit } from '@/lib/text/format'
import { setTargetText } from '@/lib/text/zh/admin-targets'

/** The report's own words, and every value that the target has had. */
export function TargetValues({ page }: { page: SetTargetPage }) {
  return (
    <div className="max-lg:mt-12">
      <Facts
        title={setTargetText.promise}
        facts={page.promises.map(({ location, text, start, end }) => ({
          term: location,
          value: <q className="mb-3 block font-serif">{text.slice(start, end)}</q>,
        }))}
      />
      <Facts
        title={setTargetText.history}
        facts={page.values.map((value) => ({ term: day(value.at), value: <Value value={value} /> }))}
      />
    </div>
  )
}

function Value({ value: { value, unit, document, reason } }: { value: TargetValue }) {
  return (
    <>
      {value === null ? setTargetText.unset : withUnit(value, unit)}
      <span className="block text-xs text-ink-2">{document ?? reason}</span>
    </>
  )
}
