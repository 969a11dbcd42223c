import { OfficeState } from '@/components/office/office-state'

/** An address of the office that never was. Not notFound(): that sends an empty page to whoever runs no script. */
export default function OfficeMissingPage() {
  return <OfficeState kind="missing" />
}
