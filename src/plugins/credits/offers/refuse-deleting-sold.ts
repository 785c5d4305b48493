import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { Fault } from '#kernel/server/fault.ts'

/**
 * What somebody has bought, or Stripe knows, stays: it can be taken off sale.
 *
 * @throws Fault `payments.sold` (409).
 */
export const refuseDeletingSold: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const field = collection.slug === 'credit-packs' ? 'pack' : 'plan'
  const holders: CollectionSlug[] = field === 'pack' ? ['purchases'] : ['purchases', 'subscriptions']
  for (const holder of holders) {
    // as the system: a content admin learns that it was sold, not to whom
    const { totalDocs } = await req.payload.count({
      collection: holder,
      where: { [field]: { equals: id } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) throw sold()
  }
  // as the system: the person may delete it, so they may learn of its state
  const record = await req.payload.findByID({
    collection: collection.slug as 'credit-packs' | 'credit-plans', // sits on those two alone
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (record?.active === true && record.stripeProduct) throw onSale()
}

const sold = (): Fault =>
  new Fault('This has been bought and stays in the books. Take it off sale instead.', {
    code: 'payments.sold',
    status: 409,
  })

const onSale = (): Fault =>
  new Fault('This is on sale at Stripe. Take it off sale and save first, then delete it.', {
    code: 'payments.on-sale',
    status: 409,
  })
