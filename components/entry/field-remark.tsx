import { remarks } from '@/lib/text/zh/entry-beside'

/** What the administrator remarked on this field when the entry was returned. */
export function FieldRemark({ remark }: { remark: string | undefined }) {
  if (!remark) return null
  return (
    <p className="mb-2 border-l-3 border-behind pl-3 text-sm whitespace-pre-wrap">
      <b className="font-medium">{remarks.on}：</b>
      {remark}
    </p>
  )
}
