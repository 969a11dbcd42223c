import type { HistoryVersion } from '@/lib/queries/entry-history'
import { dayAndTime } from '@/lib/text/format'
import { actingWords, history } from '@/lib/text/zh/entry-history'

/** What happened to a version, in its order, a line each. */
export function passageLines(version: HistoryVersion, labels: Record<string, string>): string[] {
  const { written, submittedAt, withdrawnAt, correctionReason, remarks } = version
  return [
    ...(correctionReason ? [history.correction(correctionReason)] : []),
    history.written(actingWords(written.by), dayAndTime(written.at)),
    ...signOffLines(version),
    ...(submittedAt ? [history.submitted(dayAndTime(submittedAt))] : []),
    ...(withdrawnAt ? [history.withdrawn(dayAndTime(withdrawnAt))] : []),
    ...decisionLines(version),
    ...remarks.map(({ field, remark }) => history.remark(labels[field] ?? field, remark)),
  ]
}

function signOffLines({ signedOff }: HistoryVersion): string[] {
  if (!signedOff) return []
  const [who, when] = [actingWords(signedOff.by), dayAndTime(signedOff.at)]
  if (signedOff.remark) return [history.sentBack(who, when, signedOff.remark)]
  return [history.signedOff(who, when)]
}

function decisionLines({ decided, returnReason }: HistoryVersion): string[] {
  if (!decided) return []
  const [who, when] = [actingWords(decided.by), dayAndTime(decided.at)]
  return [returnReason ? history.returned(who, when, returnReason) : history.approved(who, when)]
}
