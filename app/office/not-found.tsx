import { OfficeState } from '@/components/office/office-state'

/** An address of the office that never was. */
export default function OfficeNotFound() {
  return <OfficeState kind="missing" />
}
