import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DepartmentTable } from '@/components/department/department-table'
import { PublicShell } from '@/components/public/public-shell'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Empty } from '@/components/ui/empty'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { departmentsPage } from '@/lib/queries/department-pages'
import { portal } from '@/lib/queries/portal'
import { departmentsText } from '@/lib/text/zh/departments'
import { shell } from '@/lib/text/zh/shell'

export const metadata: Metadata = { title: departmentsText.title }

export default async function DepartmentsPage({ searchParams }: PageProps<'/departments'>) {
  const { mode = 'plain' } = readQuery('departments', await searchParams)
  const [frame, view] = await Promise.all([portal(), departmentsPage()])
  if (!view) notFound()
  const paths = publicPaths(mode)
  const { unsettled, total, departments } = view
  return (
    <PublicShell mode={mode} portal={frame} section="departments" here={(other) => other.departments()}>
      <Breadcrumb
        label={shell.where}
        crumbs={[{ label: shell.home, href: paths.home() }, { label: departmentsText.title }]}
      />
      <h1 className="title mt-2">{departmentsText.title}</h1>
      <p className="cover mt-2 mb-8">
        {departmentsText.intro(view.year)}
        {unsettled > 0 && departmentsText.unsettled(unsettled, total)}
      </p>
      {departments.length > 0 ? (
        <DepartmentTable departments={departments} paths={paths} />
      ) : (
        <Empty title={departmentsText.noneTitle}>{departmentsText.none}</Empty>
      )}
    </PublicShell>
  )
}
