import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/control'
import { Phrase } from '@/components/ui/phrase'
import type { PublicPaths } from '@/lib/paths'
import { homeText } from '@/lib/text/zh/home'

type HeroProps = { year: number; givenOn: string; paths: PublicPaths }

/** What this is, in one sentence, and the box that answers one question. */
export function Hero({ year, givenOn, paths }: HeroProps) {
  const [action = ''] = paths.tasks(year).split('?')
  return (
    <div className="grid items-end gap-x-16 gap-y-4 pt-7 wide:grid-cols-[minmax(0,1fr)_26rem] wide:pt-12">
      <div>
        <h1 className="text-[1.875rem] leading-11 tracking-[0.01em] md:text-3xl">
          <Phrase text={homeText.title(year)} />
        </h1>
        <p className="mt-3 max-w-[34em] text-base text-ink-2 wide:text-lg wide:leading-8.5">
          {homeText.lead(givenOn)}
        </p>
      </div>
      <search>
        <form action={action}>
          {paths.mode === 'elder' && <input type="hidden" name="mode" value="elder" />}
          <label htmlFor="q" className="mb-1.5 block text-sm font-medium">
            {homeText.ask}
          </label>
          <div className="search-box">
            <TextInput id="q" name="q" type="search" placeholder={homeText.askHint} maxLength={40} />
            <Button>{homeText.search}</Button>
          </div>
        </form>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 text-xs text-ink-2">
          <span>{homeText.often}</span>
          {homeText.oftenWords.map((word) => (
            <a
              key={word}
              className="inline-flex min-h-(--size-target) items-center"
              href={paths.tasks(year, { q: word })}
            >
              {word}
            </a>
          ))}
        </p>
      </search>
    </div>
  )
}
