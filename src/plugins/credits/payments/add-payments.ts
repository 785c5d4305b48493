import type { Config } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { optionsOf } from '../options.ts'
import { webhooksEndpoint } from '../webhooks/endpoint.ts'
import { receiptMail } from './mails/receipt.ts'
import { refundMail } from './mails/refund.ts'
import { reconcileChore } from './reconcile/reconcile.ts'
import { settleChore } from './settle.ts'

/** Adds what hears of payments at Stripe, settles them, and writes to who paid. */
export const addPayments = (config: Config): Config =>
  contribute(
    {
      ...config,
      endpoints: [...(config.endpoints ?? []), webhooksEndpoint],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        // The SDK takes a while to load, and the first event after a start is answered as fast as any.
        if (optionsOf(payload).stripe) void import('../webhooks/read-event.ts').catch(() => undefined)
      },
    },
    { chores: [settleChore, reconcileChore], mails: [receiptMail, refundMail] },
  )
