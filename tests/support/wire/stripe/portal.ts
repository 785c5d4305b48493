import type { Books } from './books.ts'
import { type Form, textOf } from './form.ts'
import type { Customer, PortalSession } from './records.ts'

/** POST /v1/billing_portal/sessions */
export const createPortal = (books: Books, form: Form): PortalSession => {
  const customer = books.get<Customer>('customer', textOf(form, 'customer'), 'customer')
  const id = books.nextId('bps')
  return books.add<PortalSession>({
    id,
    object: 'billing_portal.session',
    configuration: textOf(form, 'configuration') ?? 'bpc_local',
    created: books.now(),
    customer: customer.id,
    flow: null,
    livemode: false,
    locale: textOf(form, 'locale') ?? null,
    return_url: textOf(form, 'return_url') ?? null,
    url: `${books.url}/portal/${id}`,
  })
}
