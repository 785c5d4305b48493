import { cutText } from '#kernel/cut-text.ts'
import type { JsonSchema } from '../providers/provider.ts'
import { type Generation, isSpoken } from './generation.ts'

const LONGEST = 1500

/** What a model is asked for beside the blocks of a page that somebody presents. */
const notesSchema: JsonSchema = {
  type: ['string', 'null'],
  description:
    'Speaker notes: two to four sentences the speaker says to this slide, in the language of the design. They explain, lead over or give the reason; they do not read out what stands on the slide. At most 700 characters. Null when there is nothing to add.',
}

/** A schema for a page's answer, with notes where the design is presented. */
export const withNotes = (generation: Generation, schema: JsonSchema): JsonSchema => {
  if (!isSpoken(generation)) return schema
  const { properties, required } = schema as { properties: object; required: readonly string[] } // `modelSchema` writes both
  return { ...schema, properties: { ...properties, notes: notesSchema }, required: [...required, 'notes'] }
}

/** The notes of an answer; undefined where it has none, or nobody asked. */
export const readNotes = (generation: Generation, value: unknown): string | undefined => {
  const notes = (value as { notes?: unknown } | null | undefined)?.notes
  if (!isSpoken(generation) || typeof notes !== 'string') return undefined
  const clean = notes
    .replaceAll('\u0000', '')
    .toWellFormed()
    .replace(/[ \t]+/g, ' ')
    .trim()
  return clean === '' ? undefined : cutText(clean, LONGEST)
}
