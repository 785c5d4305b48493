import { type Books, StripeFailure, invalid } from './books.ts'
import { type Form, flagOf, mergeMetadata, partOf, textOf } from './form.ts'
import type { Price, Product } from './records.ts'

/** POST /v1/products */
export const createProduct = (books: Books, form: Form): Product => {
  const id = textOf(form, 'id') ?? books.nextId('prod')
  if (books.state.records[id]) {
    throw new StripeFailure(400, {
      type: 'invalid_request_error',
      code: 'resource_already_exists',
      message: 'Product already exists.',
      param: 'id',
    })
  }
  const name = textOf(form, 'name')
  if (!name) throw invalid('Missing required param: name.', 'name', 'parameter_missing')
  const product = books.add<Product>({
    id,
    object: 'product',
    active: flagOf(form, 'active') ?? true,
    created: books.now(),
    default_price: null,
    description: textOf(form, 'description') ?? null,
    images: [],
    livemode: false,
    metadata: mergeMetadata({}, form),
    name,
    tax_code: textOf(form, 'tax_code') ?? null,
    type: 'service',
    updated: books.now(),
  })
  books.tell('product.created', product)
  return product
}

/** POST /v1/products/:id */
export const updateProduct = (books: Books, id: string, form: Form): Product => {
  const product = books.get<Product>('product', id)
  const { active, name, description } = product
  product.active = flagOf(form, 'active') ?? active
  product.name = textOf(form, 'name') ?? name
  product.description = (textOf(form, 'description') ?? description) || null
  product.tax_code = (textOf(form, 'tax_code') ?? product.tax_code) || null
  product.default_price = (textOf(form, 'default_price') ?? product.default_price) || null
  product.metadata = mergeMetadata(product.metadata, form)
  product.updated = books.now()
  books.tell('product.updated', product, { active, name, description })
  return product
}

/** POST /v1/prices */
export const createPrice = (books: Books, form: Form): Price => {
  const product = books.get<Product>('product', textOf(form, 'product'), 'product')
  const amount = Number(textOf(form, 'unit_amount'))
  if (!Number.isSafeInteger(amount) || amount < 0) throw invalid('Invalid integer', 'unit_amount')
  const currency = textOf(form, 'currency') ?? ''
  if (!/^[a-z]{3}$/.test(currency)) throw invalid(`Invalid currency: ${currency}.`, 'currency')
  const recurring = partOf(form, 'recurring')
  const price = books.add<Price>({
    id: books.nextId('price'),
    object: 'price',
    active: flagOf(form, 'active') ?? true,
    billing_scheme: 'per_unit',
    created: books.now(),
    currency,
    livemode: false,
    lookup_key: takeLookupKey(books, form),
    metadata: mergeMetadata({}, form),
    nickname: textOf(form, 'nickname') ?? null,
    product: product.id,
    recurring: recurring
      ? {
          interval: textOf(recurring, 'interval') ?? 'month',
          interval_count: Number(textOf(recurring, 'interval_count') ?? 1),
          meter: null,
          trial_period_days: null,
          usage_type: 'licensed',
        }
      : null,
    tax_behavior: textOf(form, 'tax_behavior') ?? 'unspecified',
    type: recurring ? 'recurring' : 'one_time',
    unit_amount: amount,
    unit_amount_decimal: String(amount),
  })
  books.tell('price.created', price)
  return price
}

/** A lookup key names one price; it is moved only when that was asked for. */
const takeLookupKey = (books: Books, form: Form): string | null => {
  const key = textOf(form, 'lookup_key')
  if (!key) return null
  const holder = books.all<Price>('price').find((price) => price.lookup_key === key)
  if (holder && flagOf(form, 'transfer_lookup_key') !== true) {
    throw invalid(`A price (\`${holder.id}\`) already uses that lookup key.`, 'lookup_key')
  }
  if (holder) holder.lookup_key = null
  return key
}

/** POST /v1/prices/:id */
export const updatePrice = (books: Books, id: string, form: Form): Price => {
  const price = books.get<Price>('price', id)
  const { active } = price
  price.active = flagOf(form, 'active') ?? active
  price.nickname = (textOf(form, 'nickname') ?? price.nickname) || null
  price.metadata = mergeMetadata(price.metadata, form)
  books.tell('price.updated', price, { active })
  return price
}
