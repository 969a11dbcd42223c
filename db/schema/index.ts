// The one barrel: the ORM and drizzle-kit need the whole schema as one object.
export * from './account'
export * from './department'
export * from './event'
export * from './report'
export * from './reporting'
export * from './target'
export * from './task'
