import { z } from 'zod'

/** PostgreSQL refuses NUL and stores a lone surrogate as U+FFFD: neither can be kept, so neither is taken. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

/** Text of a bounded length that the database can keep. */
export const safeText = (maxLength: number): z.ZodString =>
  z
    .string({ error: 'This must be text.' })
    .max(maxLength, { error: `This is longer than ${maxLength} characters.` })
    .refine(isStorable, { error: 'This contains characters that cannot be stored.' })
