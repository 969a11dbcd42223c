import { goalWords } from '@/components/target/goal-words'
import { Facts } from '@/components/ui/facts'
import { officePaths, publicPaths } from '@/lib/paths'
import type { TaskAdminPage } from '@/lib/queries/task-admin-page'
import { day, dayAndTime } from '@/lib/text/format'
import { taskChanges } from '@/lib/text/zh/admin-tasks'
import { lifeSays } from '@/lib/text/zh/task-change-says'
import { goalSays, taskText } from '@/lib/text/zh/task-page'
import { classWords, shownLifeWords } from '@/lib/text/zh/words'

/** How the task stands, what it is to reach, and every change so far. */
export function TaskChangeFacts({ page }: { page: TaskAdminPage }) {
  const { facts } = taskChanges
  return (
    <div className="max-lg:mt-12">
      <Facts title={facts.title} facts={standing(page)} note={<PublicLinks page={page} />} />
      {page.targets.length > 0 && (
        <Facts
          title={facts.targets}
          facts={page.targets.map((target) => ({ term: target.name, value: goalWords(target) }))}
        />
      )}
      <Facts
        title={facts.changes}
        facts={page.changes.map((change) => ({ term: dayAndTime(change.at), value: says(change) }))}
        note={page.changes.length === 0 && facts.noChanges}
      />
    </div>
  )
}

function standing({ shownLife, lifeSince, task, lead, verified, predecessor }: TaskAdminPage) {
  const { facts } = taskChanges
  const since = lifeSince ? facts.since(day(lifeSince)) : ''
  return [
    { term: facts.life, value: `${shownLifeWords[shownLife]}${since}` },
    { term: facts.taskClass, value: classWords[task.taskClass] },
    { term: facts.lead, value: lead?.name ?? facts.noLead },
    { term: facts.verified, value: facts.verifiedAs[verified] },
    { term: facts.predecessor, value: predecessor || facts.noPredecessor },
  ]
}

function PublicLinks({ page: { task } }: { page: TaskAdminPage }) {
  const paths = publicPaths('plain')
  return (
    <>
      <a className="block" href={officePaths.assignment(task.id)}>
        {taskChanges.facts.assignment}
      </a>
      <a className="block" href={paths.task(task.year, task.code)}>
        {taskChanges.facts.publicPage}
      </a>
      <a className="block" href={paths.changes(task.year)}>
        {taskChanges.facts.publicLog}
      </a>
    </>
  )
}

function says(change: TaskAdminPage['changes'][number]): string {
  if (change.kind === 'life') return lifeSays(change)
  const values = { from: goalSays(change.from), to: goalSays(change.to) }
  return taskText.targetChanged(change.name, values, change)
}
