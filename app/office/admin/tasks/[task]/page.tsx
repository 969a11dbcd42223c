import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { TaskChangeFacts } from '@/components/admin/task-change-facts'
import { PageHead } from '@/components/office/page-head'
import { Inset } from '@/components/ui/inset'
import { officePaths } from '@/lib/paths'
import { taskAdminPage } from '@/lib/queries/task-admin-page'
import { assignments } from '@/lib/text/zh/admin-assignments'
import { taskChanges } from '@/lib/text/zh/admin-tasks'
import { shownLifeWords } from '@/lib/text/zh/words'
import { actionOf, ChangeForm } from './_components/change-form'
import { ERRANDS, type Errand, errandOf, openErrands } from './_components/errands'

export const metadata: Metadata = { title: taskChanges.title }

type Search = Promise<{ do?: string | string[]; done?: string | string[] }>
type Props = { params: Promise<{ task: string }>; searchParams: Search }

export default async function TaskPage({ params, searchParams }: Props) {
  const { task: id } = await params
  const { do: asked, done } = await searchParams
  const here = officePaths.task(id)
  const answer = await taskAdminPage(id)
  const forms = ERRANDS.filter((one) => one !== 'adjust').map((errand) => ({
    action: actionOf(errand),
    permalink: officePaths.task(id, { do: errand }),
  }))
  if (answer.kind !== 'answer') return unanswered(answer, { here, forms })
  const page = answer.view
  const errand = errandOf(asked, page)
  const notice = noticeOf(done)
  return (
    <>
      <PageHead
        title={page.task.title}
        lead={taskChanges.lead(shownLifeWords[page.shownLife], page.lead?.name ?? null)}
        above={[
          { label: assignments.title, href: officePaths.assignments() },
          { label: page.task.code, href: officePaths.assignment(id) },
        ]}
      />
      {notice && (
        <div className="mb-8">
          <Inset role="status">{notice}</Inset>
        </div>
      )}
      <div className="grid gap-x-22 lg:grid-cols-[1fr_18rem]">
        <div>
          <Errands id={id} open={openErrands(page)} chosen={errand} />
          {errand && <ChangeForm key={errand} page={page} errand={errand} />}
        </div>
        <TaskChangeFacts page={page} />
      </div>
    </>
  )
}

/** What may be done, each a link to its form. */
function Errands({ id, open, chosen }: { id: string; open: Errand[]; chosen: Errand | null }) {
  return (
    <nav aria-label={taskChanges.choose}>
      <h2 className="mb-2 text-base">{taskChanges.choose}</h2>
      <ul className="flex flex-wrap gap-x-6">
        {open.map((errand) => (
          <li key={errand}>
            <a
              className="inline-flex min-h-(--size-target) items-center"
              href={officePaths.task(id, { do: errand }, 'form')}
              aria-current={errand === chosen ? 'true' : undefined}
            >
              {taskChanges.errands[errand].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const noticeOf = (done: string | string[] | undefined) =>
  Object.hasOwn(taskChanges.notices, String(done))
    ? taskChanges.notices[String(done) as keyof typeof taskChanges.notices]
    : null
