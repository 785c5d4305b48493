import type { Books } from './books.ts'
import { paySession } from './pay-session.ts'
import type {
  Charge,
  Customer,
  Invoice,
  PortalConfiguration,
  PortalSession,
  Price,
  Product,
  Session,
  Subscription,
} from './records.ts'
import type { Answered } from './serve.ts'
import { cancelAtEnd, endSubscription, payOpenInvoice, switchPlan } from './subscriptions.ts'

type Asked = { method: string; path: string; form: Record<string, unknown> }

/** Pages for people: paying, the portal, receipts and invoices. */
export const pagesOf =
  (books: Books) =>
  (asked: Asked): Answered | undefined => {
    const [, kind, id = ''] = asked.path.split(/[/?]/)
    if (kind === 'pay') return payPage(books, id, asked)
    if (kind === 'portal') return portalPage(books, id, asked)
    if (kind === 'receipts') return receipt(books, id)
    return kind === 'invoices' ? invoicePage(books, id) : undefined
  }

const payPage = (books: Books, id: string, { method, form }: Asked): Answered => {
  const session = books.get<Session>('checkout.session', id)
  if (session.status !== 'open') return page('This payment is finished', '<p>You can close this page.</p>')
  if (method === 'POST') {
    const isDeclined = form['how'] === 'decline'
    paySession(books, id, { method: isDeclined ? 'declined' : 'card' })
    if (!isDeclined) return { redirect: (session.success_url ?? '/').replace('{CHECKOUT_SESSION_ID}', id) }
    return page('Your card was declined', `<p>Nothing was paid.</p>${payForm(session)}`)
  }
  return page(`Pay ${money(session.amount_total, session.currency)}`, payForm(session))
}

const payForm = (session: Session): string => `
  <p>${session.mode === 'subscription' ? 'Every month, until cancelled.' : 'Once.'} No real money is moved here.</p>
  <form method="post"><button name="how" value="pay">Pay</button> <button name="how" value="decline">Card is declined</button></form>
  <p><a href="${escape(session.cancel_url ?? '/')}">Cancel and go back</a></p>`

const portalPage = (books: Books, id: string, { method, form }: Asked): Answered => {
  const portal = books.get<PortalSession>('billing_portal.session', id)
  if (method === 'POST') {
    act(books, String(form['do']), String(form['id']))
    return { redirect: portal.url }
  }
  const customer = books.get<Customer>('customer', portal.customer)
  const configured = books.find<PortalConfiguration>('billing_portal.configuration', portal.configuration)
  const choices = configured?.features.subscription_update.products.flatMap(({ prices }) => prices)
  const subscriptions = books.all<Subscription>('subscription').filter((one) => one.customer === customer.id)
  const invoices = books.all<Invoice>('invoice').filter((one) => one.customer === customer.id)
  return page(
    'Billing',
    `${subscriptions.map((one) => subscriptionPart(books, one, choices)).join('') || '<p>No subscription.</p>'}
    <h2>Invoices</h2>${invoices.map(invoiceRow).join('') || '<p>None yet.</p>'}
    <p><a href="${escape(portal.return_url ?? '/')}">Back</a></p>`,
  )
}

const act = (books: Books, what: string, id: string): void => {
  const [verb, price = ''] = what.split(':')
  if (verb === 'cancel') cancelAtEnd(books, id)
  if (verb === 'resume') cancelAtEnd(books, id, false)
  if (verb === 'end') endSubscription(books, id)
  if (verb === 'pay') payOpenInvoice(books, id)
  if (verb === 'switch') switchPlan(books, id, price, { bills: 'always_invoice' })
}

const button = (id: string, verb: string, label: string): string =>
  `<form method="post"><input type="hidden" name="id" value="${escape(id)}"><button name="do" value="${escape(verb)}">${escape(label)}</button></form>`

const subscriptionPart = (
  books: Books,
  one: Subscription,
  choices: readonly string[] | undefined,
): string => {
  const price = one.items.data[0]?.price
  const others = books
    .all<Price>('price')
    .filter(
      (other) =>
        other.recurring &&
        other.active &&
        other.currency === one.currency &&
        other.id !== price?.id &&
        (choices?.includes(other.id) ?? true),
    )
  const product = books.find<Product>('product', price?.product)
  const actions = [
    button(
      one.id,
      one.cancel_at ? 'resume' : 'cancel',
      one.cancel_at ? 'Keep it' : 'Cancel at the end of the period',
    ),
    button(one.id, 'end', 'Cancel now'),
    ...others.map((other) =>
      button(
        one.id,
        `switch:${other.id}`,
        `Change to ${books.find<Product>('product', other.product)?.name ?? other.id}, ${money(other.unit_amount, other.currency)}`,
      ),
    ),
  ]
  return `<h2>${escape(product?.name ?? one.id)}</h2><p>${escape(one.status)}${one.cancel_at ? ', ends with its period' : ''}</p>
    ${one.status === 'canceled' ? '' : actions.join('')}`
}

const invoiceRow = (invoice: Invoice): string =>
  `<p><a href="${escape(invoice.hosted_invoice_url ?? '')}">${escape(invoice.number ?? invoice.id)}</a> ${money(invoice.total, invoice.currency)} ${escape(invoice.status)}</p>
  ${invoice.status === 'open' ? button(invoice.id, 'pay', 'Pay it') : ''}`

const receipt = (books: Books, id: string): Answered => {
  const charge = books.get<Charge>('charge', id)
  return page('Receipt', `<p>${money(charge.amount, charge.currency)}, ${escape(charge.id)}</p>`)
}

const invoicePage = (books: Books, id: string): Answered => {
  const invoice = books.get<Invoice>('invoice', id)
  return page(
    `Invoice ${invoice.number ?? id}`,
    `<p>${money(invoice.total, invoice.currency)}, ${escape(invoice.status)}</p>`,
  )
}

const money = (amount: number, currency: string): string => {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return escape(format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)))
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const page = (title: string, body: string): Answered => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>body{font:16px/1.5 system-ui;max-width:34rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}
button{font:inherit;padding:.5rem 1rem;margin:.25rem 0}form{display:inline}</style>
<p>A stand-in for Stripe on this machine</p><h1>${escape(title)}</h1>${body}</html>`,
})
