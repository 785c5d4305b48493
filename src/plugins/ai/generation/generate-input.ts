import { z } from 'zod'

const storable = (value: string): boolean => !value.includes('\u0000') && value.isWellFormed()

const text = (limit: number) =>
  z
    .string({ error: 'This must be a text.' })
    .trim()
    .max(limit, { error: `This has at most ${limit} characters.` })
    .refine(storable, { error: 'This has characters that cannot be stored.' })

const id = z.uuid({ error: 'This must be an id.' })
const language = text(35).refine(isLanguageTag, {
  error: 'This must be a language tag such as "en" or "pt-BR".',
})

/** What a person sends to have a design made. Whether a kind, theme or template exists is checked against the registries. */
export const GenerateInput = z.strictObject({
  kind: text(64).min(1, { error: 'Choose what to make.' }),
  prompt: text(8000).min(3, { error: 'Say in a few words what it is about.' }),
  templateId: id.optional(),
  theme: text(64).min(1).optional(),
  projectId: id.optional(),
  workspaceId: id.optional(),
  pages: z.int({ error: 'This must be a whole number.' }).min(1).max(60).optional(),
  language: language.optional(),
  tone: text(200).min(1).optional(),
  images: z.boolean({ error: 'This must be true or false.' }).default(true),
  seed: z.int({ error: 'This must be a whole number.' }).min(0).max(2_147_483_647).default(0),
})

export type GenerateInput = z.infer<typeof GenerateInput>

/** True for a well-formed BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** What the job carries: the design it fills and everything that decides how. */
export const GenerationJob = z.object({
  designId: z.string(),
  /** The title the design was created with; a title that differs by the end was changed by a person and stays. */
  title: z.string(),
  prompt: z.string(),
  kind: z.string(),
  theme: z.string().optional(),
  templateId: z.string().optional(),
  pages: z.number().optional(),
  language: z.string().optional(),
  tone: z.string().optional(),
  images: z.boolean(),
  seed: z.number(),
})

export type GenerationJob = z.infer<typeof GenerationJob>
