import type { Doubt } from '@/lib/domain/doubts'
import { doubtWords } from '@/lib/text/zh/doubts'
import { review } from '@/lib/text/zh/review'

/** What to look at first, each with its reason. */
export function DoubtList({ doubts }: { doubts: Doubt[] }) {
  if (doubts.length === 0) return null
  return (
    <section className="mt-5 rounded-xs border border-l-6 border-behind px-5 py-4">
      <h2 className="text-base">{review.first(doubts.length)}</h2>
      <ol className="list-decimal pl-6 text-sm leading-6.5">
        {doubts.map((doubt) => {
          const { head, text } = doubtWords(doubt)
          return (
            <li key={head + text} className="pt-1.5 pl-1">
              <b>{head}</b>
              {text}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
