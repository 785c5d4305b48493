import type { Books } from './books.ts'
import { type Form, mergeMetadata, textOf, textsOf } from './form.ts'
import type { Customer } from './records.ts'

/** POST /v1/customers */
export const createCustomer = (books: Books, form: Form): Customer => {
  const customer = books.add<Customer>({
    id: books.nextId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: books.now(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: textOf(form, 'description') ?? null,
    email: textOf(form, 'email') ?? null,
    invoice_settings: { default_payment_method: null },
    livemode: false,
    metadata: mergeMetadata({}, form),
    name: textOf(form, 'name') ?? null,
    preferred_locales: textsOf(form, 'preferred_locales'),
    shipping: null,
  })
  books.tell('customer.created', customer)
  return customer
}

/** POST /v1/customers/:id */
export const updateCustomer = (books: Books, id: string, form: Form): Customer => {
  const customer = books.get<Customer>('customer', id)
  const { email, name } = customer
  customer.email = (textOf(form, 'email') ?? email) || null
  customer.name = (textOf(form, 'name') ?? name) || null
  customer.metadata = mergeMetadata(customer.metadata, form)
  books.tell('customer.updated', customer, { email, name })
  return customer
}

/** DELETE /v1/customers/:id */
export const deleteCustomer = (
  books: Books,
  id: string,
): { id: string; object: 'customer'; deleted: true } => {
  const customer = books.get<Customer>('customer', id)
  customer.deleted = true
  books.tell('customer.deleted', customer)
  return { id, object: 'customer', deleted: true }
}
