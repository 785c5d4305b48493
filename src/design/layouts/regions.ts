import type { Region } from '../kinds/define-layout.ts'

/** The heading of a page; a theme may set it beside what follows, or above it. */
export const top: Region = { slug: 'top', capacity: 1, accepts: ['heading'] }

/** What needs the whole width below the heading, such as tables and galleries: no theme sets it beside the heading. */
export const wide: Region = { slug: 'main', capacity: 3, row: 2 }

/** The same with a row of its own, for pages whose rows are told apart. */
export const above: Region = { ...top, row: 1 }

/** One block, and nothing beside it. */
export const single: Region = { slug: 'main', capacity: 1 }
