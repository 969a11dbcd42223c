// What lets one task's quarter be written after the close: asked for by its lead, or granted unasked (domain.md, "The entry's states").

/** extension (延期) moves the due date when granted by then; latePermission (补报) lets it be made up, late. */
export const EXTENSION_KINDS = ['extension', 'latePermission'] as const
export type ExtensionKind = (typeof EXTENSION_KINDS)[number]

export const EXTENSION_STATES = ['requested', 'granted', 'refused', 'withdrawn'] as const
export type ExtensionState = (typeof EXTENSION_STATES)[number]
