import type { PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { adjust } from '#plugins/credits/ledger/adjust.ts'
import { capture } from '#plugins/credits/ledger/capture.ts'
import { dispute } from '#plugins/credits/ledger/dispute.ts'
import { expire } from '#plugins/credits/ledger/expire.ts'
import { grant } from '#plugins/credits/ledger/grant.ts'
import { purchase } from '#plugins/credits/ledger/purchase.ts'
import { refund } from '#plugins/credits/ledger/refund.ts'
import { release } from '#plugins/credits/ledger/release.ts'
import { reserve } from '#plugins/credits/ledger/reserve.ts'
import { type Operation, type Outcome, uuidOf } from './operations.ts'

const nobody = uuidOf('the admin of the tests')
const later = new Date('2100-01-01')

/** Does to the ledger what an operation says; `ids` are the reservations made so far, in order. */
export const perform = async (req: PayloadRequest, operation: Operation, ids: number[]): Promise<Outcome> => {
  try {
    return await ask(req, operation, ids)
  } catch (error) {
    if (error instanceof Fault) return [error.code, ...Object.values(error.details ?? {})].join(' ')
    if (error instanceof Error && error.message.startsWith('ledger: ')) return 'mistake'
    throw error
  }
}

const ask = async (req: PayloadRequest, operation: Operation, ids: number[]): Promise<Outcome> => {
  switch (operation.verb) {
    case 'reserve': {
      const made = await reserve(req, { ...operation, job: uuidOf(operation.key), expiresAt: later })
      if (made.isNew) ids.push(made.reservation)
      return made.isNew ? 'new' : 'repeated'
    }
    case 'capture':
    case 'release':
    case 'expire': {
      const reservation = ids[operation.reservation] ?? -1
      const resolve = { capture, release, expire }[operation.verb]
      const used = operation.verb === 'capture' ? operation.used : 0
      const resolved = await resolve(req, { reservation, used })
      return resolved.isNew ? 'new' : `repeated ${resolved.verb} ${resolved.used}`
    }
    case 'adjust':
      return said(await adjust(req, { ...operation, reason: 'a test', actor: nobody }))
    case 'grant':
      return said(await grant(req, { ...operation, reason: 'a test' }))
    default: {
      const pay = { purchase, refund, dispute }[operation.verb]
      return said(await pay(req, { ...operation, payment: `pay ${operation.key}` }))
    }
  }
}

const said = ({ isNew }: { isNew: boolean }): Outcome => (isNew ? 'new' : 'repeated')
