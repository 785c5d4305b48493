import { z } from 'zod'
import { isDesignLanguage } from '#design/index.ts'
import { MaxCredits } from '#jobs/index.ts'
import { cutText } from '#kernel/cut-text.ts'
import { MAX_SOURCE } from '#kernel/max-source.ts'
import { readSource } from '../providers/demo/reading/read-source.ts'
import { Planned } from './planned.ts'

const lengths = ['short', 'medium', 'long'] as const

const storable = (value: string): boolean => !value.includes('\u0000') && value.isWellFormed()

/** Text of a bounded length that can be stored. */
export const text = (limit: number) =>
  z
    .string({ error: 'This must be a text.' })
    .trim()
    .max(limit, { error: `This has at most ${limit} characters.` })
    .refine(storable, { error: 'This has characters that cannot be stored.' })

const id = z.uuid({ error: 'This must be an id.' })
const language = text(35).refine(isLanguageTag, {
  error: 'This must be a language tag such as "en" or "pt-BR".',
})

const kind = text(64).min(1, { error: 'Choose what to make.' })
const yesOrNo = z.boolean({ error: 'This must be true or false.' })

const Asked = z.strictObject({
  kind: kind.optional(),
  /** Several kinds from one brief. */
  kinds: z
    .array(kind, { error: 'This must be a list of kinds.' })
    .min(1, { error: 'Choose what to make.' })
    .max(12, { error: 'These are too many at once.' })
    .refine((kinds) => new Set(kinds).size === kinds.length, { error: 'Name each kind once.' })
    .optional(),
  /** What is asked for; with a source it may be left out. */
  prompt: text(8000).min(3, { error: 'Say in a few words what it is about.' }).optional(),
  /** The person's own text or Markdown, the material of the design. */
  source: text(MAX_SOURCE).min(3, { error: 'This is too short to work from.' }).optional(),
  templateId: id.optional(),
  theme: text(64).min(1).optional(),
  projectId: id.optional(),
  workspaceId: id.optional(),
  brandKitId: id.optional(),
  size: text(64).min(1).optional(),
  pages: z.int({ error: 'This must be a whole number.' }).min(1).max(60).optional(),
  language: language.optional(),
  tone: text(200).min(1).optional(),
  audience: text(200).min(1).optional(),
  length: z.enum(lengths, { error: `Choose one of: ${lengths.join(', ')}.` }).optional(),
  literal: yesOrNo.default(false),
  images: yesOrNo.default(true),
  seed: z.int({ error: 'This must be a whole number.' }).min(0).max(2_147_483_647).default(0),
  /** The person pays no more than this. */
  maxCredits: MaxCredits,
})

/** People ask what it costs while they are still typing. */
const Typed = Asked.extend({
  prompt: text(8000).default(''),
  source: text(MAX_SOURCE).optional(),
  seed: Asked.shape.seed.catch(0),
})

const noKind = { path: ['kind'], error: 'Choose what to make.' }
const namesKind = ({ kind, kinds }: { kind?: string | undefined; kinds?: string[] | undefined }): boolean =>
  kind !== undefined || kinds !== undefined
const kindsOf = (kind: string | undefined, kinds: readonly string[] = []): string[] =>
  kind === undefined ? [...kinds] : [kind, ...kinds.filter((each) => each !== kind)]

const noPrompt = { path: ['prompt'], error: 'Say in a few words what it is about.' }
const hasMaterial = ({ prompt, source }: { prompt?: string | undefined; source?: string | undefined }) =>
  (prompt ?? source) !== undefined

const titleOf = (source: string): string => {
  const { title, sections } = readSource(source)
  return title ?? sections[0]?.title ?? cutText(source, 80)
}

/** Without a prompt the source says what it is about. */
const withPrompt = <Given extends { prompt?: string | undefined; source?: string | undefined }>(
  given: Given,
): Omit<Given, 'prompt'> & { prompt: string } => ({
  ...given,
  prompt: given.prompt ?? titleOf(given.source ?? ''),
})

/**
 * What a person sends to have designs made; `kind` is one of `kinds`, the first. Whether a kind, theme or template exists
 * is checked against the registries.
 */
export const GenerateInput = Asked.refine(hasMaterial, noPrompt)
  .refine(namesKind, noKind)
  .transform(({ kind, kinds, ...asked }) => ({ ...withPrompt(asked), kinds: kindsOf(kind, kinds) }))

/** The same, to ask what it costs: all but the kind may still be missing. */
export const QuoteInput: z.ZodType<GenerateInput> = Typed.refine(namesKind, noKind).transform(
  ({ kind, kinds, ...asked }) => ({ ...asked, kinds: kindsOf(kind, kinds) }),
)

/** The same for one given kind. */
export const quoteInputOf = (kind: string): z.ZodType<GenerateInput> =>
  Typed.omit({ kind: true, kinds: true }).transform((asked) => ({ ...asked, kinds: [kind] }))

/** What a person sends to have a design of one given kind made. */
export const generateInputOf = (kind: string): z.ZodType<GenerateInput> =>
  Asked.omit({ kind: true, kinds: true })
    .refine(hasMaterial, noPrompt)
    .transform((asked) => ({ ...withPrompt(asked), kinds: [kind] }))

export type GenerateInput = z.infer<typeof GenerateInput>

/** True for a well-formed BCP 47 tag that a design may have. */
export function isLanguageTag(tag: string): boolean {
  try {
    return isDesignLanguage(tag) && Intl.getCanonicalLocales(tag).length === 1
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
  audience: z.string().optional(),
  length: z.enum(lengths).optional(),
  literal: z.boolean().optional(),
  images: z.boolean(),
  seed: z.number(),
  /** A plan the person has accepted; without one the job plans. */
  planned: Planned.optional(),
  /** What is set aside for it. */
  most: z.object({ pages: z.number(), images: z.number() }).optional(),
})

export type GenerationJob = z.infer<typeof GenerationJob>
