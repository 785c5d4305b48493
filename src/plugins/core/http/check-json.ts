import { checkText } from './check-text.ts'
import { Refusal } from './refusal.ts'

/** Reads JSON that must be an object, as every body of this API is. `what` names it to the sender. */
export const checkedJson = (text: string, what = 'The body'): Record<string, unknown> => {
  const value = parsed(text, what)
  checkText(value)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown> // an object is keyed by strings
  }
  throw new Refusal(`${what} must be a JSON object.`, { status: 400, code: 'request.json' })
}

const parsed = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(`${what} is not valid JSON.`, { status: 400, code: 'request.json' })
  }
}
