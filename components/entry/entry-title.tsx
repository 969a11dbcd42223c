import { Phrase } from '@/components/ui/phrase'

/** What the page is, then the task: on a narrow screen the task begins a line of its own. */
export function EntryTitle({ lead, title }: { lead: string; title: string }) {
  return (
    <h1 className="title mt-2">
      {lead}
      <span className="inline-block">
        <Phrase text={title} />
      </span>
    </h1>
  )
}
