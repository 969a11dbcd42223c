import { ButtonLink } from '@/components/ui/button'
import { officePaths } from '@/lib/paths'
import { office } from '@/lib/text/zh/office'

/** Why a page of the office shows nothing: not this role's, or nothing there (also: nothing there for you). */
export function OfficeState({ kind }: { kind: 'forbidden' | 'missing' }) {
  const words = office[kind]
  return (
    <>
      <h1 className="title">{words.title}</h1>
      <p className="mt-2 max-w-160 text-ink-2">{words.text}</p>
      {'next' in words && <p className="mt-2 max-w-160 text-ink-2">{words.next}</p>}
      <p className="mt-6">
        <ButtonLink kind="outline" href={officePaths.workbench()}>
          {words.link}
        </ButtonLink>
      </p>
    </>
  )
}
