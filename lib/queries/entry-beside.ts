// What stands beside an entry's own words on its page: paragraphs of others, remarks, a copy not saved, words to carry.
import { type RemarkRow, remarksOn } from '@/db/reads/remarks'
import type { WrittenEntry } from '@/db/reads/written-entries'
import type { EntryStep } from '@/lib/domain/entry-state'
import type { Facts } from '@/lib/domain/permissions'
import type { Quarter } from '@/lib/domain/quarter'
import type { ReportingWindow } from '@/lib/domain/window'
import type { Asked } from './define-query'
import { type Carry, carryInto, isBlank } from './entry-carry'
import type { EntryContent } from './entry-content'
import {
  type Contribution,
  contributionsOf,
  type OwnContribution,
  ownContribution,
} from './entry-contributions'
import { type SignOffView, signOffView } from './entry-sign-off'
import { type KeptCopy, keptCopy } from './kept-copy'
import type { OfficeTask, OfficeYear } from './office-year'
import { isBeingRewritten, returnedVersion } from './return-of'

export type Beside = {
  /** Whose page it is: what the browser keeps is kept under it. */
  account: string
  signOff: SignOffView
  /** Field name → the remark of the newest return, while it is being rewritten. */
  remarks: Record<string, string>
  contributions: Contribution[]
  /** Of a supporting department: its own paragraph. */
  own: OwnContribution | null
  kept: KeptCopy | null
  carry: Carry | null
  /** Whether the asker may read all versions of it. */
  history: boolean
}

export type BesideGround = {
  task: OfficeTask
  year: OfficeYear
  facts: Facts
  quarter: Quarter
  window: ReportingWindow | null
  entry: WrittenEntry | null
  content: EntryContent
  may: Record<EntryStep, boolean>
}

/** Each part where the asker has to do with it. */
export async function besideOf(asked: Asked, ground: BesideGround): Promise<Beside> {
  const { task, year, facts, quarter, entry, content, may } = ground
  const leads = facts.leads || asked.actor.role === 'administrator'
  const version = entry?.version ?? 0
  return {
    account: asked.actor.accountId,
    signOff: await signOffView(leads ? (entry?.departmentId ?? task.leadId) : null, entry),
    remarks: await remarksTo(entry),
    contributions: leads ? await contributionsOf(task, year, quarter) : [],
    own: await ownOf(asked, ground),
    kept: may.save ? await keptCopy(asked, { task: task.task.id, quarter, version, content }) : null,
    carry: may.save && isBlank(content) ? carryInto(task, quarter.quarter) : null,
    history: leads && entry !== null,
  }
}

async function ownOf({ actor, now }: Asked, ground: BesideGround): Promise<OwnContribution | null> {
  const { task, year, facts, quarter, window } = ground
  const { departmentId } = actor
  if (facts.leads || departmentId === null || !task.supportIds.includes(departmentId)) return null
  return ownContribution(task, year, { departmentId, quarter, window, now })
}

/** Those of the newest return, until it is handed in again. */
async function remarksTo(entry: WrittenEntry | null): Promise<Record<string, string>> {
  const version = entry && isBeingRewritten(entry) ? returnedVersion(entry) : undefined
  return version ? byField(await remarksOn([version.id])) : {}
}

export function byField(rows: readonly Pick<RemarkRow, 'field' | 'remark'>[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ field, remark }) => [field, remark]))
}
