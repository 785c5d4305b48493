import type { CollectionBeforeChangeHook } from 'payload'

/** What `origin` says once somebody has changed a template: it is theirs. */
const EDITED = 'edited'

/** Set in a request's context by what writes templates on Platen's own behalf. */
export const SEEDING = 'seedsTemplates'

/** Remembers whether a template still is as it was seeded: only such a one may be brought up to date. */
export const keepOrigin: CollectionBeforeChangeHook = ({ data, req }) =>
  req.context[SEEDING] ? data : { ...data, origin: EDITED }
