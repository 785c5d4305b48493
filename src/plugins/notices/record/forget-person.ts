import type { CollectionBeforeDeleteHook } from 'payload'

/** Removes what a person was told together with their account. */
export const forgetPerson: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // as the system: whoever may delete the account need not be able to read its notices
  await req.payload.db.deleteMany({ collection: 'notices', where: { recipient: { equals: id } }, req })
}
