import type { FieldFacts } from '@/components/form/described-field'
import type { DraftPlace, DraftTarget } from '@/lib/domain/draft/content'
import { FIGURE_KINDS, FIGURE_MEASURES } from '@/lib/domain/draft/figure-by-hand'
import { BOUNDS } from '@/lib/domain/target'
import { draftFigure } from '@/lib/text/zh/report-import'
import { kindWords, measureWords } from '@/lib/text/zh/words'

const { fields, bounds } = draftFigure

type Known = Pick<DraftTarget, 'name' | 'value' | 'valueTo' | 'unit' | 'kind' | 'measure' | 'bound'>

const NOTHING: Known = {
  ...{ name: '', value: '', valueTo: '', unit: '', kind: 'count', measure: 'flow', bound: 'exact' },
}

/** The questions about a figure that the reader missed: where it stands, and what it says. */
export function addFields(clauses: DraftPlace[]): FieldFacts[] {
  return [
    {
      ...{ kind: 'select', name: 'clause', label: fields.clause, hint: fields.clauseHint },
      options: clauses.map(({ quote }, index) => ({ value: String(index), label: quote })),
    },
    ...saidFields(NOTHING),
    { kind: 'text', name: 'written', label: fields.written, hint: fields.writtenHint },
  ]
}

/** The same about one that was read, with what the reader said of it. */
export const amendFields = (target: DraftTarget): FieldFacts[] => saidFields(target)

export const strikeFields = (): FieldFacts[] => [
  { kind: 'text', name: 'reason', label: fields.reason, hint: fields.reasonHint },
]

function saidFields({ name, value, valueTo, unit, kind, measure, bound }: Known): FieldFacts[] {
  return [
    { kind: 'text', name: 'name', label: fields.name, hint: fields.nameHint, value: name },
    { kind: 'text', name: 'value', label: fields.value, value: value ?? '', plain: true },
    {
      ...{ kind: 'text', name: 'valueTo', label: fields.valueTo, hint: fields.valueToHint },
      ...{ value: valueTo ?? '', plain: true },
    },
    { kind: 'text', name: 'unit', label: fields.unit, hint: fields.unitHint, value: unit },
    {
      ...{ kind: 'choices', name: 'figureKind', label: fields.kind, value: kind },
      options: FIGURE_KINDS.map((one) => ({ value: one, label: kindWords[one] })),
    },
    {
      ...{ kind: 'select', name: 'measure', label: fields.measure, hint: fields.measureHint, value: measure },
      options: FIGURE_MEASURES.map((one) => ({ value: one, label: measureWords[one] })),
    },
    {
      ...{ kind: 'select', name: 'bound', label: fields.bound, value: bound },
      options: BOUNDS.map((one) => ({ value: one, label: bounds[one] })),
    },
  ]
}
