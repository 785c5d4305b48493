import type { Books } from './books.ts'
import { type Form, flagOf, listOf, mergeMetadata, partOf, textOf, textsOf } from './form.ts'
import type { Customer, PortalConfiguration, PortalSession } from './records.ts'

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

/** POST /v1/billing_portal/configurations */
export const createConfiguration = (books: Books, form: Form): PortalConfiguration => {
  const update = partOf(partOf(form, 'features'), 'subscription_update')
  return books.add<PortalConfiguration>({
    id: books.nextId('bpc'),
    object: 'billing_portal.configuration',
    active: true,
    created: books.now(),
    features: {
      subscription_update: {
        enabled: flagOf(update, 'enabled') ?? false,
        products: listOf(update, 'products').map((entry) => ({
          product: textOf(entry, 'product') ?? '',
          prices: textsOf(entry, 'prices'),
        })),
      },
    },
    is_default: false,
    livemode: false,
    metadata: mergeMetadata({}, form),
    updated: books.now(),
  })
}
