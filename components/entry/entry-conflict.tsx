import { textAt } from '@/components/form/typed'
import { Button, ButtonLink } from '@/components/ui/button'
import { TextArea } from '@/components/ui/control'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import type { FormState } from '@/lib/form-state'
import type { TargetView } from '@/lib/queries/target-view'
import { dayAndTime } from '@/lib/text/format'
import { conflict } from '@/lib/text/zh/conflict'
import { entry } from '@/lib/text/zh/entry'
import { judgementWords } from '@/lib/text/zh/words'
import { ConflictChoice } from './conflict-choice'
import { ownValue, sameValue, type Theirs, VALUE_PARTS, valueWords } from './conflict-facts'

const TEXTS = ['progress', 'problemPublic', 'problemInternal', 'nextStep'] as const

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
  const locked = theirs.state === 'submitted' || theirs.state === 'approved' ? theirs.state : null
  const differing = targets.filter(({ id }) => !sameValue(ownValue(state, id), theirs.values[id]))
  const alike = targets.filter((target) => !differing.includes(target))
  const texts = TEXTS.filter((name) => textAt(state, name) !== theirs[name])
  const judged = textAt(state, 'judgement') !== (theirs.judgement ?? '')
  const count = differing.length + texts.length + Number(judged)
  const shared = { state, theirs, labels, locked: locked !== null }
  return (
    <>
      <div className="error-summary mb-8" role="alert" tabIndex={-1} id="error-summary">
        <h2>{conflict.title}</h2>
        <p>{conflict.when(dayAndTime(theirs.writtenAt))}</p>
        <p>{locked ? conflict.locked[locked] : count > 0 ? conflict.how(count) : conflict.same}</p>
      </div>
      {differing.map((target) => (
        <ValueChoice key={target.id} target={target} {...shared} />
      ))}
      {alike.map(({ id }) => (
        <HiddenValue key={id} id={id} state={state} />
      ))}
      {judged ? <JudgementChoice {...shared} /> : <Hidden name="judgement" state={state} />}
      {TEXTS.map((name) =>
        texts.includes(name) ? (
          <TextChoice key={name} name={name} {...shared} />
        ) : (
          <Hidden key={name} name={name} state={state} />
        ),
      )}
      <div className="mt-9 flex flex-wrap gap-4 border-t border-ink pt-3.5">
        {!locked && (
          <Button name="next" value="stay" aria-disabled={pending}>
            {pending ? entry.saving : conflict.save}
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

function TextChoice({ name, state, theirs, labels, locked }: ChoiceProps & { name: (typeof TEXTS)[number] }) {
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
  return VALUE_PARTS.map((part) => <Hidden key={part} name={`values.${id}.${part}`} state={state} />)
}
