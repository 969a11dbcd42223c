type ChoiceLinksProps = { label: string; choices: { label: string; href: string; current: boolean }[] }

/** Ways to look at the same list; the one in force is no link. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav aria-label={label} className="mb-6 flex flex-wrap gap-x-6 text-sm">
      {choices.map((choice) =>
        choice.current ? (
          <span
            key={choice.href}
            aria-current="page"
            className="inline-flex min-h-(--size-target) items-center font-bold"
          >
            {choice.label}
          </span>
        ) : (
          <a key={choice.href} href={choice.href} className="inline-flex min-h-(--size-target) items-center">
            {choice.label}
          </a>
        ),
      )}
    </nav>
  )
}
