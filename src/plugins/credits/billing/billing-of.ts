import type { PayloadRequest } from 'payload'
import { idOf } from '#kernel/record-id.ts'
import { knownCustomer } from '../checkout/known-customer.ts'
import { languageOf } from '../language-of.ts'
import { currentPlan } from './current-plan.ts'

type Asked = { workspace: string; page: number; limit: number }

/** A workspace's plan, and what was paid for it, the newest first; amounts in the smallest unit of their currency. */
export const billingOf = async (req: PayloadRequest, { workspace, page, limit }: Asked) => {
  const { payload } = req
  const [subscription, customer, bought] = await Promise.all([
    currentPlan(req, workspace),
    knownCustomer(payload, workspace),
    payload.find({
      collection: 'purchases',
      where: { workspace: { equals: workspace } },
      sort: ['-paidAt', '-createdAt'],
      page,
      limit,
      depth: 0,
      locale: languageOf(req),
      overrideAccess: false,
      user: req.user,
    }),
  ])
  const { docs, ...paging } = bought
  return {
    subscription,
    hasCustomer: customer !== undefined,
    purchases: {
      ...paging,
      docs: docs.map((one) => ({
        id: one.id,
        title: one.title ?? null,
        kind: one.kind,
        credits: one.credits,
        amount: one.amount,
        currency: one.currency,
        status: one.status,
        refunded: one.refunded,
        disputed: one.disputed,
        receiptUrl: one.receiptUrl ?? null,
        invoiceUrl: one.invoiceUrl ?? null,
        payment: one.payment,
        buyer: idOf(one.buyer) ?? null,
        createdAt: one.paidAt ?? one.createdAt,
      })),
    },
  }
}
