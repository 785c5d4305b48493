import type { Payload } from 'payload'
import type { User } from '../records.ts'

/** The account of an address, for the worker: no request is behind it, so nobody's access applies. */
export const findAccount = async (payload: Payload, email: string): Promise<User | undefined> => {
  // as the system: the worker looks for whom it mails
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]
}

/** The account of an id, for the worker; undefined once it is deleted. */
export const accountOf = async (payload: Payload, id: string): Promise<User | undefined> =>
  // as the system: the same, by its id
  (await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })) ?? undefined
