import { nothingAt } from '@/app/office/unanswered'

type Rest = { params: Promise<{ rest: string[] }> }

/**
 * An address of the office that never was, and what proxy.ts shows with status 404 for one that has nothing. Not
 * notFound(): that sends an empty page to whoever runs no script.
 */
export default async function OfficeMissingPage({ params }: Rest) {
  const { rest } = await params
  return nothingAt(`/office/${rest.join('/')}`)
}
