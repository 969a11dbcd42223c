// How the supervision office looked for itself (核实), and what it found beside the department's own word.

/** spotCheck 抽查 · onSite 现场核实 · documents 查阅资料 */
export const VERIFICATION_METHODS = ['spotCheck', 'onSite', 'documents'] as const
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number]

export const VERIFICATION_FINDINGS = ['agrees', 'partly', 'differs'] as const
export type VerificationFinding = (typeof VERIFICATION_FINDINGS)[number]
