import type { CollectionBeforeDeleteHook } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { languageOf } from '../language-of.ts'
import { optionsOf } from '../options.ts'

/** Nothing is charged for these any more. */
const over = ['canceled', 'incomplete_expired']

/**
 * A workspace whose plan goes on at Stripe is not deleted: its owner would go on paying for nothing.
 *
 * @throws Fault `payments.plan-goes-on` (409).
 */
export const keepPayingWorkspace: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { enabled, stripe } = optionsOf(req.payload)
  // Without Stripe nobody could end the plan from here, and nothing is charged by this Platen.
  if (!enabled || !stripe) return
  // as the system: whoever may delete the workspace learns why it cannot be
  const { totalDocs } = await req.payload.count({
    collection: 'subscriptions',
    where: { workspace: { equals: id }, status: { not_in: over } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return
  const message = {
    en: 'This workspace has a plan that goes on. End it on the billing page first; when it is over, delete the workspace.',
    de: 'Dieser Arbeitsbereich hat ein laufendes Abo. Kündigen Sie es zuerst auf der Abrechnungsseite; wenn es geendet hat, löschen Sie den Arbeitsbereich.',
  }
  throw new Fault(localText(message, languageOf(req)), { code: 'payments.plan-goes-on', status: 409 })
}
