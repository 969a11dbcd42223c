import { KeptArea } from '@/components/form/kept-area'
import type { ReviewEntryView } from '@/lib/queries/review-entry'
import { remarks } from '@/lib/text/zh/entry-beside'
import { fieldLabels } from '@/lib/text/zh/entry-form'

/** A remark on any field of a returned entry: folded, since most returns need none. */
export function RemarkFields({ view }: { view: ReviewEntryView }) {
  const labels = Object.entries(fieldLabels(view.targets, view.quarter))
  const asked = labels.filter(([name]) => !/\.blank(Reason)?$/.test(name))
  return (
    <details className="mb-6">
      <summary className="disclosure">{remarks.ask}</summary>
      <p className="mb-3 text-sm text-ink-2">{remarks.askHint}</p>
      {asked.map(([name, label]) => (
        <KeptArea key={name} name={`remarks.${name}`} label={label} />
      ))}
    </details>
  )
}
