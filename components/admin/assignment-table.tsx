import { KeptCheckbox } from '@/components/form/kept-checkbox'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { Chapter } from '@/lib/domain/chapter'
import { officePaths } from '@/lib/paths'
import type { AssignmentGroup, AssignmentLine } from '@/lib/queries/assignment-list'
import { assignments } from '@/lib/text/zh/admin-assignments'
import { chapterName } from '@/lib/text/zh/task-words'

type AssignmentTableProps = {
  group: AssignmentGroup
  by: 'chapter' | 'lead'
  chapters: { chapter: Chapter; words: string }[]
}

/** Whether a suggestion stands that can be confirmed as it is: a group of departments cannot lead. */
export function hasSuggestion({ standing, lead }: AssignmentLine): boolean {
  return standing === 'suggested' && lead !== null && !lead.isGroup
}

/** One chapter's or one lead's tasks; what is only suggested can be ticked, or all of it confirmed at once. */
export function AssignmentTable({ group, by, chapters }: AssignmentTableProps) {
  const open = group.lines.filter(hasSuggestion)
  const unconfirmed = group.lines.filter(({ standing }) => standing !== 'confirmed').length
  const title = by === 'chapter' ? chapterTitle(group.key as Chapter, chapters) : leadTitle(group)
  return (
    <Section
      id={`group-${group.key}`}
      title={title}
      side={assignments.groupCount(unconfirmed, group.lines.length)}
      className="first:mt-0 md:first:mt-0"
    >
      <Table caption={title} stack className="targets assignment-table">
        <thead>
          <tr>
            {Object.entries(assignments.columns).map(([name, column]) => (
              <th scope="col" key={name}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.lines.map((line) => (
            <Row key={line.task} line={line} />
          ))}
        </tbody>
      </Table>
      {open.length > 1 && (
        <Button
          kind="outline"
          small
          className="mt-4"
          name="tasks"
          value={open.map(({ task }) => task).join(',')}
        >
          {assignments.confirmGroup(open.length)}
        </Button>
      )}
    </Section>
  )
}

function chapterTitle(chapter: Chapter, chapters: AssignmentTableProps['chapters']): string {
  const heading = chapters.find((one) => one.chapter === chapter)
  return heading ? `${chapterName(chapter)}　${heading.words}` : chapterName(chapter)
}

const leadTitle = ({ lines }: AssignmentGroup) => lines[0]?.lead?.name ?? assignments.noLead

function Row({ line }: { line: AssignmentLine }) {
  const { columns } = assignments
  return (
    <tr>
      <td className="pick">
        {hasSuggestion(line) && (
          <KeptCheckbox name="tasks" value={line.task}>
            <span className="sr-only">{assignments.pick(line.title)}</span>
          </KeptCheckbox>
        )}
      </td>
      <th scope="row">
        <span className="mr-3 text-ink-2">{line.code}</span>
        {line.title}
      </th>
      <td data-label={columns.lead}>
        {line.lead?.name ?? assignments.noLead}{' '}
        {line.standing !== 'confirmed' && line.lead && <Tag>{assignments.suggestedTag}</Tag>}
      </td>
      <td data-label={columns.supports} className="text-ink-2">
        {line.supports.map(({ short }) => short).join('、')}
      </td>
      <td>
        <a
          className="inline-flex min-h-(--size-target) items-center"
          href={officePaths.assignment(line.task)}
        >
          {assignments.change}
          <span className="sr-only">{line.title}</span>
        </a>
      </td>
    </tr>
  )
}
