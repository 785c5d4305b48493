import { checkedJson } from './check-json.ts'
import { checkText } from './check-text.ts'
import { Refusal } from './refusal.ts'

const MOST_PARTS = 50

/**
 * Refuses a form Payload would stumble over: broken parts, no JSON in `_payload`, where it reads the record's fields from,
 * or a `file` that is a text.
 */
export const checkForm = async (bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<void> => {
  const form = await formOf(bytes, contentType)
  if (!form.has('_payload')) throw broken("Put the record's fields as JSON into the field _payload.")
  if ([...form.keys()].length > MOST_PARTS) throw broken(`A form has at most ${MOST_PARTS} fields.`)
  for (const [name, value] of form) {
    checkText(name)
    if (typeof value !== 'string') {
      checkText(value.name)
      continue
    }
    checkText(value)
    if (name === '_payload') checkedJson(value, 'The field _payload')
    if (name === 'file') throw broken('The field file must be a file.')
  }
}

const formOf = async (bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> => {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw broken('The form is not complete. Send it again.')
  }
}

const broken = (message: string): Refusal => new Refusal(message, { status: 400, code: 'request.form' })
