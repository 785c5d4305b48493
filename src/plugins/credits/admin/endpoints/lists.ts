import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountOrders, readAccounts } from '../read/accounts.ts'
import { readChecks } from '../read/checks.ts'
import { readDifferences } from '../read/differences.ts'
import { readEntries } from '../read/entries.ts'
import { reservationStates, readReservations } from '../read/reservations.ts'
import { assertReads } from './admins-only.ts'
import { askedOf, id, lastMoment, moment, oneOf, paging, text } from './asked.ts'

/** What entries can be chosen by, in lists and in files. */
export const entryFilter = {
  workspace: text,
  verb: text,
  member: text,
  job: id,
  payment: text,
  since: moment,
  until: lastMoment,
}

/** An endpoint below `/api/credits/admin` that reads, for content admins. */
export const reading = (path: string, handler: (req: PayloadRequest) => Promise<Response>): Endpoint => ({
  path: `/credits/admin/${path}`,
  method: 'get',
  handler: async (req) => {
    assertReads(req)
    return handler(req)
  },
})

const list = <Asked>(
  path: string,
  schema: z.ZodType<Asked>,
  read: (payload: PayloadRequest['payload'], asked: Asked) => Promise<object>,
): Endpoint => reading(path, async (req) => Response.json(await read(req.payload, askedOf(req, schema))))

const accounts = z.object({
  workspace: text,
  only: oneOf(['held', 'debt']),
  order: oneOf(accountOrders).transform((given) => given ?? 'name'),
  ...paging,
})
const reservations = z.object({
  workspace: text,
  member: text,
  job: id,
  state: oneOf(reservationStates),
  ...paging,
})
const differences = z.object({
  workspace: text,
  payment: text,
  state: oneOf(['open', 'resolved']),
  ...paging,
})

/** `GET /api/credits/admin/accounts`, `/entries`, `/reservations`, `/checks`, `/differences`: pages of what the books hold. */
export const ledgerLists: Endpoint[] = [
  list('accounts', accounts, readAccounts),
  list('entries', z.object({ ...entryFilter, ...paging }), readEntries),
  list('reservations', reservations, readReservations),
  list('checks', z.object(paging), readChecks),
  list('differences', differences, readDifferences),
]
