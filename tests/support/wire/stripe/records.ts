/** What the stand-in for Stripe keeps: the fields of Stripe's objects that Platen, or a reader of its tests, looks at. */
export type StripeRecord = { id: string; object: string; created: number; livemode: boolean }

export type Metadata = Record<string, string>

export type Product = StripeRecord & {
  object: 'product'
  active: boolean
  name: string
  description: string | null
  metadata: Metadata
  default_price: string | null
  tax_code: string | null
  images: string[]
  type: 'service'
  updated: number
}

export type Recurring = {
  interval: string
  interval_count: number
  meter: null
  trial_period_days: null
  usage_type: 'licensed'
}

export type Price = StripeRecord & {
  object: 'price'
  active: boolean
  billing_scheme: 'per_unit'
  currency: string
  unit_amount: number
  unit_amount_decimal: string
  product: string
  recurring: Recurring | null
  lookup_key: string | null
  nickname: string | null
  tax_behavior: string
  metadata: Metadata
  type: 'one_time' | 'recurring'
}

export type Customer = StripeRecord & {
  object: 'customer'
  deleted?: true
  email: string | null
  name: string | null
  description: string | null
  balance: number
  currency: string | null
  delinquent: boolean
  invoice_settings: { default_payment_method: string | null }
  metadata: Metadata
  preferred_locales: string[]
  address: null
  shipping: null
  default_source: null
}

export type Line = { price: string; quantity: number }

export type Session = StripeRecord & {
  object: 'checkout.session'
  mode: 'payment' | 'subscription'
  status: 'open' | 'complete' | 'expired'
  payment_status: 'unpaid' | 'paid' | 'no_payment_required'
  amount_subtotal: number
  amount_total: number
  total_details: { amount_discount: number; amount_shipping: number; amount_tax: number }
  currency: string
  customer: string | null
  customer_email: string | null
  customer_details: { email: string | null; name: string | null; address: null } | null
  client_reference_id: string | null
  metadata: Metadata
  payment_intent: string | null
  subscription: string | null
  invoice: string | null
  success_url: string | null
  cancel_url: string | null
  url: string | null
  expires_at: number
  locale: string | null
  ui_mode: 'hosted_page'
  allow_promotion_codes: boolean | null
  automatic_tax: { enabled: boolean; status: string | null; liability: null; provider: string | null }
  tax_id_collection: { enabled: boolean; required: string }
  invoice_creation: { enabled: boolean; invoice_data: { metadata: Metadata } } | null
  payment_method_types: string[]
}

export type PaymentIntent = StripeRecord & {
  object: 'payment_intent'
  amount: number
  amount_capturable: number
  amount_received: number
  currency: string
  customer: string | null
  status: 'requires_payment_method' | 'requires_action' | 'processing' | 'succeeded' | 'canceled'
  metadata: Metadata
  description: string | null
  receipt_email: string | null
  client_secret: string
  latest_charge: string | null
  payment_method: string | null
  payment_method_types: string[]
  automatic_payment_methods: { enabled: boolean; allow_redirects: string } | null
  last_payment_error: CardError | null
  canceled_at: number | null
  cancellation_reason: string | null
  capture_method: 'automatic'
  confirmation_method: 'automatic'
}

export type CardError = { type: 'card_error'; code: string; decline_code: string; message: string }

export type Charge = StripeRecord & {
  object: 'charge'
  amount: number
  amount_captured: number
  amount_refunded: number
  balance_transaction: string | null
  captured: boolean
  currency: string
  customer: string | null
  description: string | null
  disputed: boolean
  failure_code: string | null
  failure_message: string | null
  metadata: Metadata
  paid: boolean
  payment_intent: string
  payment_method: string | null
  receipt_email: string | null
  receipt_number: string | null
  receipt_url: string | null
  refunded: boolean
  status: 'succeeded' | 'pending' | 'failed'
  billing_details: { email: string | null; name: string | null; phone: null; address: null }
}

export type Refund = StripeRecord & {
  object: 'refund'
  amount: number
  balance_transaction: string | null
  charge: string
  currency: string
  metadata: Metadata
  payment_intent: string
  reason: string | null
  receipt_number: null
  status: 'pending' | 'succeeded' | 'failed' | 'canceled'
  failure_reason?: string
}

export type Dispute = StripeRecord & {
  object: 'dispute'
  amount: number
  balance_transactions: BalanceTransaction[]
  charge: string
  currency: string
  payment_intent: string
  is_charge_refundable: boolean
  metadata: Metadata
  reason: string
  status: 'needs_response' | 'under_review' | 'won' | 'lost' | 'warning_needs_response' | 'warning_closed'
}

export type BalanceTransaction = StripeRecord & {
  object: 'balance_transaction'
  amount: number
  available_on: number
  balance_type: 'payments'
  currency: string
  description: string | null
  exchange_rate: null
  fee: number
  fee_details: { amount: number; application: null; currency: string; description: string; type: string }[]
  net: number
  reporting_category: string
  source: string
  status: 'available' | 'pending'
  type: string
}

export type PortalConfiguration = StripeRecord & {
  object: 'billing_portal.configuration'
  active: boolean
  features: {
    subscription_update: { enabled: boolean; products: { product: string; prices: string[] }[] }
  }
  is_default: boolean
  metadata: Metadata
  updated: number
}

export type PortalSession = StripeRecord & {
  object: 'billing_portal.session'
  configuration: string
  customer: string
  return_url: string | null
  url: string
  locale: string | null
  flow: null
}

/** What Stripe tells a webhook, with the object as it was at that moment. */
export type StripeEvent = StripeRecord & {
  object: 'event'
  api_version: string
  data: { object: StripeRecord & Record<string, unknown>; previous_attributes?: Record<string, unknown> }
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: string
}

export type List<T> = { object: 'list'; data: T[]; has_more: boolean; url: string }

export type * from './billing-records.ts'
