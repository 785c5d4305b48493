import type Stripe from 'stripe'

/** Over for good, or never begun; all others are a plan, also while its payment is late. */
const none = ['canceled', 'incomplete', 'incomplete_expired']

/** Whether a customer has a plan. Stripe is asked: its news may be on its way to our records. */
export const hasPlan = async (stripe: Stripe, customer: string): Promise<boolean> => {
  const { data } = await stripe.subscriptions.list({ customer, limit: 10 })
  return data.some(({ status }) => !none.includes(status))
}

/** The currency Stripe bills a customer in since their first plan or invoice; null when they may still choose. */
export const boundCurrency = async (stripe: Stripe, id: string): Promise<string | null> => {
  const customer = await stripe.customers.retrieve(id)
  return customer.deleted ? null : (customer.currency ?? null)
}
