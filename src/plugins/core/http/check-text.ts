import { Refusal } from './refusal.ts'

const DEEPEST = 64

const refuseText = (): never => {
  throw new Refusal('The request holds characters that cannot be stored: NUL or half of a surrogate pair.', {
    status: 400,
    code: 'request.characters',
  })
}

const refuseKey = (): never => {
  throw new Refusal('The request has a field named __proto__, which no record has.', {
    status: 400,
    code: 'request.key',
  })
}

/**
 * Refuses NUL bytes and lone surrogates anywhere in a JSON value, keys too, keys that reach into programs, and
 * nesting past 64 levels.
 */
export const checkText = (value: unknown, depth = 0): void => {
  if (depth > DEEPEST)
    throw new Refusal('The request is nested too deeply.', { status: 400, code: 'request.depth' })
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) refuseText()
    return
  }
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    checkText(key, depth)
    if (key === '__proto__') refuseKey()
    checkText(inner, depth + 1)
  }
}
