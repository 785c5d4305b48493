import { type Endpoint, addDataAndFileToRequest } from 'payload'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { optionsOf } from '../../options.ts'
import { settleAgain } from '../../payments/settle-again.ts'
import { assertWrites } from './admins-only.ts'

const body = z.object({ difference: z.string().regex(/^\d{1,18}$/) })

/** What Stripe's ids begin with, and what they are ids of. */
const objects: Record<string, string> = {
  pi: 'payment_intent',
  ch: 'charge',
  py: 'charge',
  re: 'refund',
  pyr: 'refund',
  dp: 'dispute',
  du: 'dispute',
  in: 'invoice',
  cs: 'checkout.session',
  sub: 'subscription',
}

/** `POST /api/credits/admin/differences/settle { difference }` → 202: the worker reads Stripe's object once more. */
export const settleDifference: Endpoint = {
  path: '/credits/admin/differences/settle',
  method: 'post',
  handler: async (req) => {
    assertWrites(req)
    await addDataAndFileToRequest(req)
    const asked = body.safeParse(req.data ?? {})
    if (!asked.success)
      throw new Fault('Name the difference by its id.', {
        code: 'request.body',
        status: 400,
        cause: asked.error,
      })
    if (optionsOf(req.payload).stripe === undefined) throw paymentsOff()
    const { rows } = await execute<{ object: string; payment: string | null }>(
      req.payload,
      sql`select object, payment from payments.differences where id = ${asked.data.difference}::bigint`,
    )
    const id = rows.flatMap(({ object, payment }) => [payment, object]).find(isSettleable)
    if (!id) throw notSettleable()
    await transaction({ payload: req.payload, req }, (inside) =>
      settleAgain(inside, { object: objectOf(id) ?? '', id }),
    )
    return Response.json({ object: id }, { status: 202 })
  },
}

const objectOf = (id: string): string | undefined => objects[id.split('_')[0] ?? '']
const isSettleable = (id: string | null): id is string => id !== null && objectOf(id) !== undefined

const paymentsOff = () =>
  new Fault('Stripe is not set up here, so nothing can be read from it.', {
    code: 'payments.off',
    status: 503,
  })

const notSettleable = () =>
  new Fault('There is nothing at Stripe that could be read again for this. Adjust the balance by hand.', {
    code: 'credits.not-settleable',
    status: 409,
  })
