import type { PayloadRequest } from 'payload'
import { workspacesOf } from '#access/membership.ts'
import { askedWorkspace } from '../balance/asked-workspace.ts'
import { languageOf } from '../language-of.ts'
import { optionsOf } from '../options.ts'
import { notOwner, paymentsOff } from './faults.ts'

/** Who buys, for which workspace, and in which language they are asked to pay. */
export type Buyer = { workspace: string; person: string; email: string; language: 'en' | 'de' }

/**
 * The owner who pays for a workspace.
 *
 * @throws Fault `payments.off` (503), `auth.required` (401), `credits.no-such-workspace` (404), `payments.not-owner` (403).
 */
export const buyerFor = async (req: PayloadRequest, asked: string): Promise<Buyer> => {
  const { enabled, stripe } = optionsOf(req.payload)
  const { workspace, person } = await askedWorkspace(req, asked)
  if (!workspacesOf(req.user, ['owner']).includes(workspace)) throw notOwner(req)
  if (!enabled || !stripe) throw paymentsOff(req)
  return { workspace, person, email: req.user?.email ?? '', language: languageOf(req) }
}
