import { sql } from '#kernel/server/session.ts'

/** Where Stripe and Platen do not say the same. */
export type Difference = {
  /** `workspace`, `pack`, `plan`, `credits`, `amount`, `currency`, `refunded`, `disputed`, `unheard`, `unknown`. */
  kind: DifferenceKind
  /** The object of Stripe it is about. */
  object: string
  /** The payment it belongs to, which can be settled again. */
  payment: string
  workspace: string | null
  /** In the smallest unit of the currency, or credits for `credits`; null where one side knows nothing. */
  ours: number | null
  theirs: number | null
  currency: string | null
  details?: Record<string, unknown>
}

export const differenceKinds = [
  'workspace',
  'pack',
  'plan',
  'credits',
  'amount',
  'currency',
  'refunded',
  'disputed',
  'unheard',
  'unknown',
] as const

export type DifferenceKind = (typeof differenceKinds)[number]

/** Notes a difference; one that is open already is only seen again. */
export const noteDifference = (difference: Difference) => sql`
  insert into payments.differences (kind, object, payment, workspace, ours, theirs, currency, details)
  values (
    ${difference.kind}, ${difference.object}, ${difference.payment}, ${difference.workspace}::uuid,
    ${difference.ours}::bigint, ${difference.theirs}::bigint, ${difference.currency},
    ${JSON.stringify(difference.details ?? {})}::jsonb
  )
  on conflict (kind, object) where resolved_at is null do update set
    payment = excluded.payment, workspace = excluded.workspace, ours = excluded.ours, theirs = excluded.theirs,
    currency = excluded.currency, details = excluded.details, last_seen = now()`

/** Marks the open differences of a payment as gone, but for those of the kinds that are still there. */
export const resolveDifferences = ({
  payment,
  except = [],
}: {
  payment: string
  except?: readonly DifferenceKind[]
}) => sql`
  update payments.differences set resolved_at = now()
  where payment = ${payment} and resolved_at is null and not (kind = any(${`{${except.join(',')}}`}::text[]))`

/** Marks as gone that an object was not there at Stripe; what it belongs to may be another payment. */
export const resolveUnknown = (object: string) => sql`
  update payments.differences set resolved_at = now()
  where object = ${object} and kind = 'unknown' and theirs is null and resolved_at is null`

/** Payments with open differences, the longest seen first. */
export const openDifferences = sql`
  select payment from payments.differences where resolved_at is null
  group by payment order by min(first_seen) limit 500`

/** Kinds of the open differences of a payment. */
export const openKindsOf = (payment: string) => sql`
  select kind from payments.differences where payment = ${payment} and resolved_at is null`
