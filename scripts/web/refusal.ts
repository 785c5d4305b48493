import { randomUUID } from 'node:crypto'

type Refusal = { status: 400; headers: Record<string, string>; body: string }

const message = 'The address is not valid: it has a broken percent code.'

/** The answer to an address Next cannot decode, in the shape of the API's errors; undefined for every other address. */
export const refusal = (address: string): Refusal | undefined => {
  const path = address.split('?', 1)[0] ?? ''
  try {
    decodeURIComponent(path)
    return undefined
  } catch {
    const requestId = randomUUID()
    const body = {
      error: true,
      code: 'request.url',
      message,
      details: null,
      timestamp: new Date().toISOString(),
      request_id: requestId,
      errors: [{ message, data: null }],
    }
    const headers = { 'content-type': 'application/json; charset=utf-8', 'x-request-id': requestId }
    return { status: 400, headers, body: JSON.stringify(body) }
  }
}
