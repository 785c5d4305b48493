import type { List, Metadata, Price, StripeRecord } from './records.ts'

export type SubscriptionItem = Omit<StripeRecord, 'livemode'> & {
  object: 'subscription_item'
  current_period_start: number
  current_period_end: number
  metadata: Metadata
  price: Price
  quantity: number
  subscription: string
}

export type Subscription = StripeRecord & {
  object: 'subscription'
  customer: string
  currency: string
  status: 'incomplete' | 'incomplete_expired' | 'active' | 'past_due' | 'unpaid' | 'canceled' | 'trialing'
  items: List<SubscriptionItem>
  metadata: Metadata
  latest_invoice: string | null
  cancel_at: number | null
  cancel_at_period_end: boolean
  canceled_at: number | null
  ended_at: number | null
  start_date: number
  billing_cycle_anchor: number
  collection_method: 'charge_automatically'
  default_payment_method: string | null
  cancellation_details: { comment: null; feedback: null; reason: string | null }
  automatic_tax: { enabled: boolean; disabled_reason: null; liability: null }
}

export type InvoiceLine = Omit<StripeRecord, 'created'> & {
  object: 'line_item'
  amount: number
  subtotal: number
  currency: string
  description: string
  invoice: string
  metadata: Metadata
  quantity: number
  subscription: string | null
  period: { start: number; end: number }
  parent: {
    type: string
    invoice_item_details: null
    subscription_item_details: {
      invoice_item: null
      proration: boolean
      proration_details: null
      subscription: string | null
      subscription_item: string
    } | null
  }
  pricing: {
    type: 'price_details'
    price_details: { price: string; product: string }
    unit_amount_decimal: string
  }
}

export type Invoice = StripeRecord & {
  object: 'invoice'
  amount_due: number
  amount_paid: number
  amount_remaining: number
  attempt_count: number
  attempted: boolean
  billing_reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update' | 'manual'
  currency: string
  customer: string
  customer_email: string | null
  hosted_invoice_url: string | null
  invoice_pdf: string | null
  lines: List<InvoiceLine>
  metadata: Metadata
  number: string | null
  parent: {
    type: 'subscription_details'
    quote_details: null
    subscription_details: { metadata: Metadata; subscription: string }
  } | null
  period_start: number
  period_end: number
  status: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible'
  status_transitions: {
    finalized_at: number | null
    paid_at: number | null
    voided_at: number | null
    marked_uncollectible_at: number | null
  }
  subtotal: number
  total: number
  total_taxes: { amount: number }[]
}

export type InvoicePayment = StripeRecord & {
  object: 'invoice_payment'
  amount_paid: number | null
  amount_requested: number
  currency: string
  invoice: string
  is_default: boolean
  payment: { type: 'payment_intent'; payment_intent: string }
  status: 'open' | 'paid' | 'canceled'
  status_transitions: { canceled_at: number | null; paid_at: number | null }
}
