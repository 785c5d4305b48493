import { z } from 'zod'

const amount = z.number().nullable().optional().catch(undefined)
const milliseconds = z.number().nonnegative().optional().catch(undefined)
const tokens = z.object({ inputTokens: z.number(), outputTokens: z.number() }).optional().catch(undefined)
const maker = z
  .object({
    provider: z.string().optional(),
    label: z.string().optional(),
    model: z.string().nullable().optional(),
  })
  .nullish()
  .catch(undefined)

const schema = z.object({
  text: maker,
  image: maker,
  usage: z.object({ text: tokens, images: tokens }).optional().catch(undefined),
  cost: z.object({ total: amount }).optional().catch(undefined),
  ms: z.object({ total: milliseconds }).optional().catch(undefined),
  pages: z
    .array(
      z.object({
        index: z.number(),
        page: z.string().optional(),
        source: z.string().optional(),
        ms: milliseconds,
        cost: amount,
      }),
    )
    .catch([]),
  findings: z
    .array(z.object({ page: z.number(), code: z.string(), message: z.string(), fixed: z.boolean() }))
    .catch([]),
  rewrites: z.array(z.unknown()).catch([]),
})

/** How a design came about, as far as its record tells; designs of any age, and other people's, may lack any of it. */
export type Provenance = z.infer<typeof schema>

/** Reads a record's provenance; what is not as expected is left out. */
export const readProvenance = (value: unknown): Provenance => {
  const read = schema.safeParse(value ?? {})
  return read.success ? read.data : schema.parse({})
}

/** Who made it, in a line: `OpenAI · gpt-6.1-terra`. */
export const makerName = (from: Provenance['text']): string | undefined =>
  [from?.label ?? from?.provider, from?.model].filter(Boolean).join(' · ') || undefined
