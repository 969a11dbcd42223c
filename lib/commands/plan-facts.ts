// The facts that a plan's permissions hang on: a plan is the task's, so it is whoever leads now that may.
import type { PlanSubject } from '@/db/reads/plan-subject'
import type { Actor } from '@/lib/domain/actor'
import { type Facts, NO_FACTS } from '@/lib/domain/permissions'

export function planFacts(subject: PlanSubject, actor: Actor, writtenBy?: string): Facts {
  const own = actor.departmentId
  return {
    ...NO_FACTS,
    leads: own !== null && own === subject.leadId,
    supports: own !== null && subject.supportIds.includes(own),
    wrote: writtenBy === actor.accountId,
  }
}
