import { z } from 'zod'
import type { BlockDefinition } from '../block/define-block.ts'
import type { Design, DesignRegistry, Page } from '../design.ts'
import { isDesignLanguage } from '../language-tag.ts'
import { safeText } from './safe-text.ts'
import { shapeOfFields } from './schema-of-fields.ts'
import { isPlainJson } from './plain-json.ts'
import { withoutNulls } from './without-nulls.ts'

/** What a design may hold at most, whatever its kind. */
export const designLimits = {
  pages: 60,
  blocks: 40,
  title: 200,
  part: 80,
  notes: 5_000,
  unknownBlock: 20_000,
} as const

export type ParseOptions = {
  /** false: required fields may be empty, as in drafts. Shape and limits always hold. */
  required?: boolean
  /** What becomes of a block nobody defines: kept (and rendered as a placeholder) or refused. */
  unknownBlocks?: 'keep' | 'refuse'
}

export type Issue = { path: string; message: string }
export type Parsed<Key extends string, Value> =
  ({ ok: true } & Record<Key, Value>) | { ok: false; issues: Issue[] }

type BlockSchemas = Map<string, z.ZodType>

const buildSchemas = (blocks: readonly BlockDefinition[], required: boolean): BlockSchemas =>
  new Map(
    blocks.map((block) => [
      block.slug,
      z.object({
        id: safeText(64).optional(),
        blockType: z.literal(block.slug),
        blockName: safeText(200).nullish(),
        ...shapeOfFields(block.fields, { required }),
      }),
    ]),
  )

/** Building schemas costs more than checking a design; a registry's list of blocks never changes, so they are built once. */
const built = new WeakMap<readonly BlockDefinition[], Partial<Record<'strict' | 'draft', BlockSchemas>>>()

const blockSchemas = (blocks: readonly BlockDefinition[], required: boolean): BlockSchemas => {
  const known = built.get(blocks) ?? {}
  const key = required ? 'strict' : 'draft'
  const schemas = known[key] ?? buildSchemas(blocks, required)
  built.set(blocks, { ...known, [key]: schemas })
  return schemas
}

const anyBlock = z.looseObject({
  id: safeText(64).optional(),
  blockType: safeText(64).min(1, { error: 'A block needs a type.' }),
})

const blockSchema = (registry: DesignRegistry, options: ParseOptions): z.ZodType => {
  const known = blockSchemas(registry.blocks, options.required ?? true)
  return anyBlock.transform((block, context) => {
    const schema = known.get(block.blockType)
    if (schema) {
      const result = schema.safeParse(block)
      if (result.success) return result.data
      for (const { path, message } of result.error.issues) context.addIssue({ code: 'custom', path, message })
      return z.NEVER
    }
    if (options.unknownBlocks === 'refuse') {
      context.addIssue({
        code: 'custom',
        path: ['blockType'],
        message: `There is no block "${block.blockType}".`,
      })
      return z.NEVER
    }
    if (isPlainJson(block, designLimits.unknownBlock)) return block
    context.addIssue({ code: 'custom', message: 'This unknown block is too large or cannot be stored.' })
    return z.NEVER
  })
}

const oneOf = (slugs: readonly string[], noun: string): z.ZodType<string> =>
  z.string({ error: `This must name a ${noun}.` }).refine((slug) => slugs.includes(slug), {
    error: (issue) => `There is no ${noun} "${String(issue.input).slice(0, 60)}".`,
  })

type Built = { layouts: DesignRegistry['layouts']; schemas: Map<string, z.ZodType<Page[]>> }

/** A schema compiles itself when it is first used, so the one of pages too is built once for each registry. */
const builtPages = new WeakMap<readonly BlockDefinition[], Built>()

const pagesSchema = (registry: DesignRegistry, options: ParseOptions): z.ZodType<Page[]> => {
  const { blocks, layouts } = registry
  const known = builtPages.get(blocks)
  const built =
    known?.layouts === layouts ? known : { layouts, schemas: new Map<string, z.ZodType<Page[]>>() }
  builtPages.set(blocks, built)
  const key = `${options.required ?? true} ${options.unknownBlocks ?? 'keep'}`
  const schema = built.schemas.get(key) ?? buildPagesSchema(registry, options)
  built.schemas.set(key, schema)
  return schema
}

const buildPagesSchema = (registry: DesignRegistry, options: ParseOptions): z.ZodType<Page[]> => {
  const page = z.object({
    id: safeText(64).nullish(),
    layout: oneOf(
      registry.layouts.map(({ slug }) => slug),
      'layout',
    ),
    part: safeText(designLimits.part).nullish(),
    notes: safeText(designLimits.notes).nullish(),
    blocks: z
      .array(blockSchema(registry, options), { error: 'This must be a list of blocks.' })
      .max(designLimits.blocks, { error: `A page has at most ${designLimits.blocks} blocks.` })
      .nullish()
      .transform((blocks) => blocks ?? []),
  })
  const pages = z
    .array(page, { error: 'This must be a list of pages.' })
    .max(designLimits.pages, { error: `A design has at most ${designLimits.pages} pages.` })
  return pages.transform(withoutNulls) as unknown as z.ZodType<Page[]> // nulls are gone, which zod cannot infer
}

const issuesOf = (error: z.ZodError): Issue[] =>
  error.issues.slice(0, 50).map(({ path, message }) => ({ path: path.map(String).join('.'), message }))

/** Checks pages on their own, as templates and single saves need it. */
export const parsePages = (
  input: unknown,
  registry: DesignRegistry,
  options: ParseOptions = {},
): Parsed<'pages', Page[]> => {
  const result = pagesSchema(registry, options).safeParse(input)
  return result.success ? { ok: true, pages: result.data } : { ok: false, issues: issuesOf(result.error) }
}

const layoutIssues = (design: Design, registry: DesignRegistry): Issue[] => {
  const layouts = new Map(registry.layouts.map((layout) => [layout.slug, layout]))
  return design.pages.flatMap((page, index) =>
    layouts.get(page.layout)?.kinds.includes(design.kind)
      ? []
      : [
          {
            path: `pages.${index}.layout`,
            message: `The layout "${page.layout}" is not made for this kind of design.`,
          },
        ],
  )
}

/** Checks a design: shape, limits and the names of its kind, theme and layouts. Unknown keys are left out, ids are kept. */
export const parseDesign = (
  input: unknown,
  registry: DesignRegistry,
  options: ParseOptions = {},
): Parsed<'design', Design> => {
  const slugs = (entries: readonly { slug: string }[]): string[] => entries.map(({ slug }) => slug)
  const result = z
    .object({
      title:
        options.required === false
          ? safeText(designLimits.title).catch('')
          : safeText(designLimits.title).min(1),
      kind: oneOf(slugs(registry.kinds), 'kind'),
      theme: oneOf(slugs(registry.themes), 'theme'),
      language: z.string().refine(isDesignLanguage, {
        error: 'This must be a language tag such as "en".',
      }),
      size: safeText(60).nullish(),
      pages: pagesSchema(registry, options).nullish(),
    })
    .safeParse(input)
  if (!result.success) return { ok: false, issues: issuesOf(result.error) }
  const { size, pages, ...rest } = result.data
  const design: Design = { ...rest, ...(size ? { size } : {}), pages: pages ?? [] }
  const kind = registry.kinds.find(({ slug }) => slug === design.kind)
  const issues = layoutIssues(design, registry)
  if (design.size && !kind?.sizes.some(({ slug }) => slug === design.size)) {
    issues.push({ path: 'size', message: `There is no size "${design.size}" for this kind of design.` })
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, design }
}
