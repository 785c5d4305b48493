import type { PayloadRequest } from 'payload'
import { creditsOfLines } from './credits-of-lines.ts'
import type { PaymentState } from './read/payment-state.ts'
import { findPack, pricesOf } from './records/find-pack.ts'
import { planOfPrice } from './records/plan-of-price.ts'
import { workspaceFor } from './records/workspace-for.ts'
import type { Difference, DifferenceKind } from './sql/differences.ts'

/** What a payment is worth. */
export type Worth = {
  workspace: string
  credits: number
  title: string | undefined
  plan?: string | undefined
}

/** What a paid payment is worth, or what about it does not fit what we know. */
export const creditsOf = async (req: PayloadRequest, state: PaymentState): Promise<Worth | Difference> => {
  const workspace = await workspaceFor(req, state)
  if (workspace === undefined) {
    const isOurs = state.terms.workspace !== undefined
    return differenceOf(state, isOurs ? 'workspace' : 'unknown', { theirs: state.amount })
  }
  const worth = await (state.kind === 'plan' ? ofPlan(req, state) : ofPack(req, state))
  return { ...worth, workspace }
}

type Found = Omit<Worth, 'workspace'> | Difference

const ofPack = async (req: PayloadRequest, state: PaymentState): Promise<Found> => {
  const { terms, currency, asked } = state
  const pack = terms.pack === undefined ? undefined : await findPack(req, terms.pack)
  if (!pack) return differenceOf(state, 'pack', { theirs: state.amount })
  const { credits = 0 } = terms
  if (credits === 0) return differenceOf(state, 'credits', { ours: pack.credits })
  if (terms.currency !== undefined && terms.currency !== currency) return differenceOf(state, 'currency')
  const prices = terms.amount === undefined ? pricesOf(pack, { credits, currency }) : [terms.amount]
  if (prices.length === 0) return differenceOf(state, 'currency')
  if (asked === undefined || !prices.includes(asked)) {
    return differenceOf(state, 'amount', { ours: prices[0] ?? null, theirs: asked ?? null })
  }
  return { credits, title: pack.title }
}

const ofPlan = async (req: PayloadRequest, state: PaymentState): Promise<Found> => {
  const plans = await Promise.all(state.lines.map((line) => planOfPrice(req, line)))
  const lines = state.lines.map((line, index) => ({ ...line, credits: plans[index]?.credits }))
  const known = lines.filter((line): line is typeof line & { credits: number } => line.credits !== undefined)
  if (known.length < lines.length || lines.length === 0) {
    return differenceOf(state, 'plan', { theirs: state.amount })
  }
  const credits = creditsOfLines(known)
  if (credits === undefined) return differenceOf(state, 'credits', { theirs: state.amount })
  const plan = plans.at(-1)
  return { credits, title: plan?.title, plan: plan?.id }
}

const differenceOf = (
  { payment, terms, currency }: PaymentState,
  kind: DifferenceKind,
  sums: { ours?: number | null; theirs?: number | null } = {},
): Difference => ({
  kind,
  object: payment,
  payment,
  workspace: terms.workspace ?? null,
  ours: sums.ours ?? null,
  theirs: sums.theirs ?? null,
  currency,
  details: { pack: terms.pack, plan: terms.plan, credits: terms.credits },
})
