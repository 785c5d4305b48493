import { checkedJson } from './check-json.ts'
import { checkText } from './check-text.ts'
import { Refusal } from './refusal.ts'

const LARGEST_PAGE = 100
const LONGEST_URL = 16_384

/** Takes one plain value; as a list or an object Payload lets it past its own checks. */
const SINGLE = /^(?:limit|page|depth|pagination)\[/
/** Payload reads these as JSON when they come as one text. */
const JSON_TEXTS = ['where', 'data']

/** The request's URL, safe to decode, with lists clamped to 100 records a page. */
export const checkUrl = (given: string, { longest = LONGEST_URL } = {}): URL => {
  if (given.length > longest)
    throw new Refusal('The address is too long.', { status: 414, code: 'request.url' })
  const url = new URL(given)
  checkText(decoded(url.pathname))
  checkText(decoded(url.search.replaceAll('+', ' ')))
  for (const name of url.searchParams.keys()) {
    if (SINGLE.test(name))
      throw new Refusal('limit, page, depth and pagination take one value.', {
        status: 400,
        code: 'request.query',
      })
  }
  for (const name of JSON_TEXTS) {
    for (const text of url.searchParams.getAll(name)) if (text !== '') checkedJson(text, name)
  }
  if (url.searchParams.has('pagination')) url.searchParams.delete('pagination')
  const limit = url.searchParams.get('limit')
  if (limit !== null) url.searchParams.set('limit', String(clampedLimit(limit)))
  return url
}

const clampedLimit = (limit: string): number => {
  const asked = Number(limit)
  if (!Number.isInteger(asked) || asked < 0) {
    throw new Refusal('limit must be a whole number.', { status: 400, code: 'request.limit' })
  }
  return asked === 0 ? LARGEST_PAGE : Math.min(asked, LARGEST_PAGE)
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Refusal('The address is not valid: it has a broken percent code.', {
      status: 400,
      code: 'request.url',
    })
  }
}
