import { textAt, tickedAt } from '@/components/form/typed'
import { Button, ButtonLink } from '@/components/ui/button'
import { TextArea } from '@/components/ui/control'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import type { FormState } from '@/lib/form-state'
import type { TargetView } from '@/lib/queries/target-view'
import { conflict } from '@/lib/text/zh/conflict'
import { entryForm } from '@/lib/text/zh/entry-form'
import { judgementWords } from '@/lib/text/zh/words'
import { ConflictChoice } from './conflict-choice'
import {
  CONFLICT_TEXTS,
  differing,
  lockedBy,
  ownValue,
  type Theirs,
  VALUE_PARTS,
  valueWords,
} from './conflict-facts'

type ConflictProps = {
  state: FormState
  theirs: Theirs
  targets: TargetView[]
  labels: Record<string, string>
  pending: boolean
  /** The same page anew, with what the colleague saved. */
  reload: string
}

/** Both texts side by side, field by field where they differ; what is alike goes along unseen. */
export function EntryConflict({ state, theirs, targets, labels, pending, reload }: ConflictProps) {
  const locked = lockedBy(theirs) !== null
  const found = differing(state, theirs, targets)
  const alike = targets.filter((target) => !found.targets.includes(target))
  const shared = { state, theirs, labels, locked }
  return (
    <>
      {found.targets.map((target) => (
        <ValueChoice key={target.id} target={target} {...shared} />
      ))}
      {alike.map(({ id }) => (
        <HiddenValue key={id} id={id} state={state} />
      ))}
      {found.judgement ? <JudgementChoice {...shared} /> : <Hidden name="judgement" state={state} />}
      {CONFLICT_TEXTS.map((name) =>
        found.texts.includes(name) ? (
          <TextChoice key={name} name={name} {...shared} />
        ) : (
          <Hidden key={name} name={name} state={state} />
        ),
      )}
      <div className="mt-9 flex flex-wrap gap-4 border-t border-ink pt-3.5">
        {!locked && (
          <Button name="next" value="stay" aria-disabled={pending}>
            {pending ? entryForm.saving : conflict.save}
          </Button>
        )}
        <ButtonLink kind="outline" href={reload}>
          {conflict.reload}
        </ButtonLink>
      </div>
    </>
  )
}

type ChoiceProps = { state: FormState; theirs: Theirs; labels: Record<string, string>; locked: boolean }

function ValueChoice({ target, state, theirs, labels, locked }: ChoiceProps & { target: TargetView }) {
  const name = `values.${target.id}`
  const other = theirs.values[target.id]
  return (
    <>
      {VALUE_PARTS.map((part) => (
        <input key={part} type="hidden" name={`theirs.${name}.${part}`} value={other?.[part] ?? ''} />
      ))}
      <HiddenValue id={target.id} state={state} />
      <ConflictChoice
        name={name}
        label={labels[`${name}.typed`] ?? target.name}
        theirs={valueWords(other, target)}
        mine={valueWords(ownValue(state, target.id), target)}
        locked={locked}
      />
    </>
  )
}

function TextChoice({
  name,
  state,
  theirs,
  labels,
  locked,
}: ChoiceProps & { name: (typeof CONFLICT_TEXTS)[number] }) {
  const label = labels[name] ?? ''
  return (
    <>
      <input type="hidden" name={`theirs.${name}`} value={theirs[name]} />
      <ConflictChoice
        name={name}
        label={label}
        theirs={<p className="whitespace-pre-wrap">{theirs[name] || conflict.empty}</p>}
        mine={<TextArea name={name} aria-label={label} rows={5} defaultValue={textAt(state, name)} />}
        locked={locked}
      />
    </>
  )
}

function JudgementChoice({ state, theirs, labels, locked }: ChoiceProps) {
  const words = (code: string) => {
    const judgement = JUDGEMENTS.find((one) => one === code)
    return judgement ? judgementWords[judgement] : conflict.empty
  }
  return (
    <>
      <input type="hidden" name="theirs.judgement" value={theirs.judgement ?? ''} />
      <Hidden name="judgement" state={state} />
      <ConflictChoice
        name="judgement"
        label={labels.judgement ?? ''}
        theirs={words(theirs.judgement ?? '')}
        mine={words(textAt(state, 'judgement'))}
        locked={locked}
      />
    </>
  )
}

function Hidden({ name, state }: { name: string; state: FormState }) {
  return <input type="hidden" name={name} value={textAt(state, name)} />
}

function HiddenValue({ id, state }: { id: string; state: FormState }) {
  const name = `values.${id}`
  return (
    <>
      {VALUE_PARTS.map((part) => (
        <Hidden key={part} name={`${name}.${part}`} state={state} />
      ))}
      {tickedAt(state, `${name}.milestones`).map((step) => (
        <input key={step} type="hidden" name={`${name}.milestones`} value={step} />
      ))}
    </>
  )
}
