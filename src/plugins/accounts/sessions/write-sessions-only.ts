import type { DatabaseAdapterObj, UpdateOneArgs } from 'payload'
import { type Session, saveSessions } from './save-sessions.ts'

/**
 * Narrows what Payload writes when a session begins, goes on or ends. It writes back the whole account as it was read
 * some time before, at sign-in a password's hashing before: a password, a role or a membership that is changed in
 * between would come back, and so would a session that was ended.
 */
export const writeSessionsOnly = (db: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    const updateOne = adapter.updateOne
    return Object.assign(adapter, {
      updateOne: async (update: UpdateOneArgs): Promise<unknown> => {
        if (!isSessionWrite(update)) return (await updateOne.call(adapter, update)) as unknown
        const sessions = update.data['sessions'] as Session[] // what makes it one
        await saveSessions({ payload: args.payload, req: update.req, id: String(update.id), sessions })
        return null
      },
    })
  },
})

/** Only these writes bring a whole account, hash and all, and want nothing back. */
const isSessionWrite = ({ collection, data, returning, id }: UpdateOneArgs): boolean =>
  collection === 'users' &&
  id !== undefined &&
  returning === false &&
  'hash' in data &&
  Array.isArray(data['sessions'])
