import { sql } from '#kernel/server/session.ts'

/** A purchase as it is compared with Stripe; amounts in the smallest unit. */
export type OwnPurchase = {
  payment: string
  charge: string | null
  workspace: string
  amount: number
  refunded: number
  disputed: number
  currency: string
  status: string
}

const columns = sql`payment, charge, workspace_id as workspace, amount::float8, refunded::float8, disputed::float8, currency, status`

/** The purchase of a payment. */
export const purchaseOf = (payment: string) => sql`
  select ${columns} from purchases where payment = ${payment}`

/** The purchases of some charges. */
export const purchasesOfCharges = (charges: readonly string[]) => sql`
  select ${columns} from purchases where charge = any(${`{${charges.map((id) => JSON.stringify(id)).join(',')}}`}::text[])`

/** Purchases that were paid on a day (UTC) with money. */
export const purchasesPaid = (day: Date) => sql`
  select ${columns} from purchases
  where amount > 0 and status not in ('pending', 'failed') and paid_at >= ${day.toISOString()}::timestamptz
    and paid_at < ${day.toISOString()}::timestamptz + interval '1 day'`

/** Notes that a day was compared, and what came of it. */
export const recordDay = ({
  day,
  transactions,
  differences,
}: {
  day: Date
  transactions: number
  differences: number
}) => sql`
  insert into payments.reconciled (day, transactions, differences)
  values (${day.toISOString().slice(0, 10)}::date, ${transactions}::int, ${differences}::int)
  on conflict (day) do update set
    at = now(), transactions = excluded.transactions, differences = excluded.differences`
