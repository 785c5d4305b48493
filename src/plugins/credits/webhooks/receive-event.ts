import type { PayloadRequest } from 'payload'
import { enqueueChore } from '#jobs/index.ts'
import { executeInTransaction } from '#kernel/server/session.ts'
import { transaction } from '#kernel/server/transaction.ts'
import { isSettledBy, settleChore } from '../payments/settle.ts'
import { receiveEvent } from '../payments/sql/inbox.ts'
import type { ReceivedEvent } from './read-event.ts'

type Given = { req: PayloadRequest; event: ReceivedEvent; body: string }

/**
 * Writes an event down and queues what settles it, both or neither. Once for every event: `isNew` is false for one that
 * came before. Events about one object that wait at the same time are settled together.
 */
export const receive = async ({ req: given, event, body }: Given): Promise<{ isNew: boolean }> =>
  transaction({ payload: given.payload, req: given }, async (req) => {
    const { object, id: objectId } = event.data.object
    const isSettled = objectId === undefined || !isSettledBy({ type: event.type, object })
    const { rows } = await executeInTransaction<{ is_new: boolean }>(
      req,
      receiveEvent({
        id: event.id,
        type: event.type,
        object,
        objectId: objectId ?? '',
        created: new Date(event.created * 1000),
        body,
        isSettled,
      }),
    )
    const isNew = rows[0]?.is_new === true
    if (isNew && !isSettled) {
      await enqueueChore({ req, chore: settleChore, input: { object, id: objectId }, key: objectId })
    }
    return { isNew }
  })
