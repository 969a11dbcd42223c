// Who may do what: one table, verb × role × conditions (domain.md, "Who"). Commands, queries and buttons all ask here.
import type { Actor, Role } from './actor'

export const VERBS = [
  'entry.read',
  'entry.save',
  'entry.submit',
  'entry.signOff',
  'entry.sendBack',
  'entry.withdraw',
  'entry.correct',
  'entry.abandon',
  'entry.requestExtension',
  'entry.return',
  'entry.approve',
  'entry.contribute',
  'entry.readHistory',
  'department.read',
  'department.setSignOff',
  'verification.record',
  'plan.read',
  'plan.submit',
  'plan.withdraw',
  'plan.return',
  'plan.approve',
  'workbench.read',
  'review.read',
  'window.open',
  'window.extend',
  'window.read',
  'calendar.enter',
  'extension.decide',
  'notice.send',
  'notice.read',
  'notice.acknowledge',
  'assignment.decide',
  'assignment.read',
  'task.change',
  'task.read',
  'target.set',
  'target.settle',
  'account.create',
  'account.invite',
  'account.disable',
  'account.enable',
  'account.change',
  'account.handOver',
  'account.resetFactor',
  'account.own',
  'account.read',
  'event.read',
  'report.readDrafts',
  'report.draft',
  'report.correct',
  'report.publish',
  'report.discard',
  'session.end',
] as const
export type Verb = (typeof VERBS)[number]

/** What a permission may hang on besides the role; the caller loads these facts with the subject. */
export type Facts = {
  /** The actor's department is the entry's, the task's confirmed lead where no entry exists yet, or the notice's. */
  leads: boolean
  /** The actor's department is a confirmed supporting one. */
  supports: boolean
  /** The actor wrote one of the versions that would be decided on. */
  wrote: boolean
  /** The subject is the actor's own account. */
  self: boolean
  /** The actor is a 审核人 of the subject's department. */
  reviews: boolean
  /** The actor wrote the newest version. */
  wroteNewest: boolean
}

export const NO_FACTS: Facts = {
  leads: false,
  supports: false,
  wrote: false,
  self: false,
  reviews: false,
  wroteNewest: false,
}

export type Refusal =
  | 'notYourRole'
  | 'otherDepartment'
  | 'ownWork'
  | 'ownAccount'
  | 'notReviewer'
  | 'ownVersion'

export type Permission = { allowed: true } | { allowed: false; because: Refusal }

type Condition =
  | 'leads'
  | 'supports'
  | 'takesPart'
  | 'wroteNothing'
  | 'otherAccount'
  | 'reviews'
  | 'otherWrote'

const ALWAYS: Condition[] = []

const ADMINISTRATOR_ONLY = { administrator: ALWAYS }

/** Rows: verbs. Cells: the conditions under which the role may; a missing cell is no. */
const PERMISSIONS: Record<Verb, Partial<Record<Role, Condition[]>>> = {
  'entry.read': { department: ['takesPart'], administrator: ALWAYS },
  'entry.save': { department: ['leads'] },
  'entry.submit': { department: ['leads'] },
  'entry.signOff': { department: ['leads', 'reviews', 'otherWrote'] },
  'entry.sendBack': { department: ['leads', 'reviews', 'otherWrote'] },
  'entry.withdraw': { department: ['leads'] },
  'entry.correct': { department: ['leads'] },
  'entry.abandon': { department: ['leads'] },
  'entry.requestExtension': { department: ['leads'] },
  'entry.return': { administrator: ['wroteNothing'] },
  'entry.approve': { administrator: ['wroteNothing'] },
  'entry.contribute': { department: ['supports'] },
  'entry.readHistory': { department: ['leads'], administrator: ALWAYS },
  'department.read': { department: ALWAYS, administrator: ALWAYS },
  'department.setSignOff': { department: ['reviews'], administrator: ALWAYS },
  'verification.record': { administrator: ['wroteNothing'] },
  'plan.read': { department: ['takesPart'], administrator: ALWAYS },
  'plan.submit': { department: ['leads'] },
  'plan.withdraw': { department: ['leads'] },
  'plan.return': { administrator: ['wroteNothing'] },
  'plan.approve': { administrator: ['wroteNothing'] },
  'workbench.read': { department: ALWAYS },
  'review.read': ADMINISTRATOR_ONLY,
  'window.open': ADMINISTRATOR_ONLY,
  'window.extend': ADMINISTRATOR_ONLY,
  'window.read': { department: ALWAYS, administrator: ALWAYS },
  'calendar.enter': ADMINISTRATOR_ONLY,
  'extension.decide': ADMINISTRATOR_ONLY,
  'notice.send': ADMINISTRATOR_ONLY,
  'notice.read': { department: ['leads'], administrator: ALWAYS },
  'notice.acknowledge': { department: ['leads'] },
  'assignment.decide': ADMINISTRATOR_ONLY,
  'assignment.read': ADMINISTRATOR_ONLY,
  'task.change': ADMINISTRATOR_ONLY,
  'task.read': ADMINISTRATOR_ONLY,
  'target.set': ADMINISTRATOR_ONLY,
  'target.settle': ADMINISTRATOR_ONLY,
  'account.create': ADMINISTRATOR_ONLY,
  'account.invite': { administrator: ['otherAccount'] },
  'account.disable': { administrator: ['otherAccount'] },
  'account.enable': ADMINISTRATOR_ONLY,
  'account.change': { administrator: ['otherAccount'] },
  'account.handOver': { administrator: ['otherAccount'] },
  'account.resetFactor': { administrator: ['otherAccount'] },
  'account.own': { department: ALWAYS, administrator: ALWAYS },
  'account.read': ADMINISTRATOR_ONLY,
  'event.read': ADMINISTRATOR_ONLY,
  'report.readDrafts': ADMINISTRATOR_ONLY,
  'report.draft': ADMINISTRATOR_ONLY,
  'report.correct': ADMINISTRATOR_ONLY,
  'report.publish': ADMINISTRATOR_ONLY,
  'report.discard': ADMINISTRATOR_ONLY,
  'session.end': { department: ALWAYS, administrator: ALWAYS },
}

const CONDITIONS: Record<Condition, { holds: (facts: Facts) => boolean; refusal: Refusal }> = {
  leads: { holds: (facts) => facts.leads, refusal: 'otherDepartment' },
  supports: { holds: (facts) => facts.supports, refusal: 'otherDepartment' },
  takesPart: { holds: (facts) => facts.leads || facts.supports, refusal: 'otherDepartment' },
  wroteNothing: { holds: (facts) => !facts.wrote, refusal: 'ownWork' },
  reviews: { holds: (facts) => facts.reviews, refusal: 'notReviewer' },
  otherWrote: { holds: (facts) => !facts.wroteNewest, refusal: 'ownVersion' },
  otherAccount: { holds: (facts) => !facts.self, refusal: 'ownAccount' },
}

/** Whether the actor may, given the facts of the subject; a refusal says why. Null is an anonymous reader. */
export function may(actor: Pick<Actor, 'role'> | null, verb: Verb, facts: Facts): Permission {
  const conditions = actor ? PERMISSIONS[verb][actor.role] : undefined
  if (!conditions) return { allowed: false, because: 'notYourRole' }
  const broken = conditions.find((condition) => !CONDITIONS[condition].holds(facts))
  return broken ? { allowed: false, because: CONDITIONS[broken].refusal } : { allowed: true }
}
