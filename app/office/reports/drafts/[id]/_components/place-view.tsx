import { Unbroken } from '@/components/ui/unbroken'
import type { SentencePiece } from '@/lib/domain/sentence-pieces'
import type { DraftBlock } from '@/lib/queries/draft-blocks'
import type { ReportDraftView } from '@/lib/queries/report-draft-page'
import type { Here } from './here'
import { tabWords } from './tab-words'
import { TaskCard } from './task-card'

type Props = { draft: ReportDraftView; here: Here }

/** A chapter: each paragraph at the left, the tasks that come from it at the right. */
export function PlaceView({ draft, here }: Props) {
  return (
    <div className="draft-place">
      {draft.tab && <h2>{tabWords(draft.tab).whole}</h2>}
      {draft.blocks.map((block) => (
        <section key={block.key} className="draft-block">
          <Words block={block} />
          <div className="draft-tasks">
            {block.tasks.map((view) => (
              <TaskCard key={view.task.code} view={view} draft={draft} here={here} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function Words({ block }: { block: DraftBlock }) {
  return (
    <div className="draft-words">
      {block.heading && <h3>{block.heading}</h3>}
      <p>
        {block.sentences.map(({ key, pieces }) => (
          <span key={key} id={key}>
            {pieces.map((piece, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <Piece key={index} piece={piece} />
            ))}
          </span>
        ))}
      </p>
    </div>
  )
}

/** A piece of the text; where a task's words end stands its code, a link to it. */
function Piece({ piece }: { piece: SentencePiece<string, true> }) {
  return (
    <>
      <span className={piece.figure ? 'figure' : undefined}>
        <Unbroken text={piece.text} />
      </span>
      {piece.marks.map((code) => (
        <a key={code} className="code-mark" href={`#t${code}`}>
          {code}
        </a>
      ))}
    </>
  )
}
