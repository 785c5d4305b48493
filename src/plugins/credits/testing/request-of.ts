import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import type { TestUser } from '../../../../tests/support/test-user.ts'

/** A request of a person, as the API would hand it to an endpoint. */
export const requestOf = async (payload: Payload, { id }: TestUser): Promise<PayloadRequest> => {
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
