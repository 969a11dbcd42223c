import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DepartmentRecord } from '@/components/department/department-record'
import { PublicShell } from '@/components/public/public-shell'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { publicPaths } from '@/lib/paths'
import { readQuery } from '@/lib/public-addresses'
import { departmentPage } from '@/lib/queries/department-pages'
import { portal } from '@/lib/queries/portal'
import { departmentsText } from '@/lib/text/zh/departments'
import { shell } from '@/lib/text/zh/shell'

type Props = PageProps<'/departments/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await departmentPage((await params).id)
  return { title: view?.name ?? departmentsText.title }
}

export default async function DepartmentPage({ params, searchParams }: Props) {
  const { mode = 'plain' } = readQuery('department', await searchParams)
  const [frame, view] = await Promise.all([portal(), departmentPage((await params).id)])
  if (!view) notFound()
  const paths = publicPaths(mode)
  return (
    <PublicShell mode={mode} portal={frame} section="departments" here={(other) => other.department(view.id)}>
      <Breadcrumb
        label={shell.where}
        crumbs={[
          { label: shell.home, href: paths.home() },
          { label: departmentsText.title, href: paths.departments() },
          { label: view.name },
        ]}
      />
      <DepartmentRecord view={view} paths={paths} />
    </PublicShell>
  )
}
