import type { Region } from '../kinds/define-layout.ts'

/** The heading of a page; a theme may set it beside what follows, or above it. */
export const top: Region = { slug: 'top', capacity: 1, accepts: ['heading'] }

/** What needs the whole width below the heading, such as tables and galleries: no theme sets it beside the heading. */
export const wide: Region = { slug: 'main', capacity: 3, row: 2 }
