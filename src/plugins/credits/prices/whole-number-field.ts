import type { NumberField } from 'payload'
import type { LocalText } from '#kernel/local-text.ts'
import { MAX_PRICE } from './prices.ts'

type Whole = {
  name: string
  label: LocalText
  usual: number
  description?: LocalText
  min?: number
  max?: number
}

/** A whole number of something; fractions, blanks and numbers out of reach are refused in a sentence. */
export const wholeNumberField = ({
  name,
  label,
  usual,
  description,
  min = 0,
  max = MAX_PRICE,
}: Whole): NumberField => ({
  name,
  type: 'number',
  label: label as Record<string, string>, // Payload types a label per language as any record
  required: true,
  min,
  max,
  defaultValue: usual,
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return true
    return req.i18n.language.startsWith('de')
      ? `Geben Sie eine ganze Zahl von ${min} bis ${max} ein.`
      : `Enter a whole number from ${min} to ${max}.`
  },
  admin: { step: 1, ...(description ? { description } : {}) },
})
