import { Refusal } from './refusal.ts'
import { checkText } from './check-text.ts'

const LARGEST_PAGE = 100
const LONGEST_URL = 16_384

/** The request's URL, safe to decode, with lists clamped to 100 records a page. */
export const checkUrl = (given: string): URL => {
  if (given.length > LONGEST_URL)
    throw new Refusal('The address is too long.', { status: 414, code: 'request.url' })
  const url = new URL(given)
  checkText(decoded(url.pathname))
  checkText(decoded(url.search.replaceAll('+', ' ')))
  if (url.searchParams.get('pagination') === 'false') url.searchParams.delete('pagination')
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
