import type { Endpoint, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { markAllRead, markRead } from '../record/mark-read.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** `POST /api/notices/:id/read` → 200 `{ notice: { id, readAt } }`. */
export const readEndpoint: Endpoint = {
  path: '/:id/read',
  method: 'post',
  handler: async (req) => {
    const person = personOf(req)
    const id = String(req.routeParams?.['id'])
    const notice = uuid.test(id) ? await markRead(req.payload, { notice: id, person }) : undefined
    if (notice) return Response.json({ notice })
    throw new Fault('There is no such notice, or it is not yours.', {
      code: 'notices.not-found',
      status: 404,
    })
  },
}

/** `POST /api/notices/read-all` → 200 `{ marked }`. */
export const readAllEndpoint: Endpoint = {
  path: '/read-all',
  method: 'post',
  handler: async (req) => Response.json({ marked: await markAllRead(req.payload, personOf(req)) }),
}

const personOf = ({ user }: PayloadRequest): string => {
  if (user) return String(user.id)
  throw new Fault('Sign in to see your notices.', { code: 'auth.required', status: 401 })
}
