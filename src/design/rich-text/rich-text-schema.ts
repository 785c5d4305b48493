import { z } from 'zod'
import { safeText } from '../parse/safe-text.ts'
import type { RichText, RichTextNode } from './rich-text.ts'

const maxDepth = 12
const maxNodes = 2_000

const element = {
  direction: z
    .enum(['ltr', 'rtl'])
    .nullish()
    .transform((direction) => direction ?? null),
  format: z.enum(['', 'left', 'start', 'center', 'right', 'end', 'justify']).catch(''),
  indent: z.number().int().min(0).max(8).catch(0),
  version: z.number().int().min(1).max(99).catch(1),
}
const leaf = {
  text: safeText(12_000),
  format: z.number().int().min(0).max(4_095).catch(0),
  detail: z.number().int().min(0).max(3).catch(0),
  mode: z.enum(['normal', 'token', 'segmented']).catch('normal'),
  // The editor may store colours here; nothing of it is drawn, so nothing of it is kept.
  style: z.unknown().transform(() => ''),
  version: z.number().int().min(1).max(99).catch(1),
}
const inlineElement = z.lazy(() => node)
const children = z.array(inlineElement).max(maxNodes)

const node: z.ZodType<RichTextNode> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), ...leaf }),
  z.object({ type: z.literal('tab'), ...leaf }),
  z.object({ type: z.literal('linebreak'), version: element.version }),
  z.object({ type: z.literal('horizontalrule'), version: element.version }),
  z.object({
    ...element,
    type: z.enum(['link', 'autolink']),
    id: z.string().max(64).optional(),
    fields: z.object({
      linkType: z.enum(['custom', 'internal']).catch('custom'),
      url: safeText(2_000).optional(),
      newTab: z
        .boolean()
        .nullish()
        .transform((newTab) => newTab ?? false),
    }),
    children,
  }),
  z.object({
    ...element,
    type: z.literal('paragraph'),
    textFormat: z.number().int().min(0).max(4_095).catch(0),
    textStyle: z.unknown().transform(() => ''),
    children,
  }),
  z.object({
    ...element,
    type: z.literal('heading'),
    tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
    children,
  }),
  z.object({ ...element, type: z.literal('quote'), children }),
  z.object({
    ...element,
    type: z.literal('list'),
    listType: z.enum(['bullet', 'number', 'check']),
    tag: z.enum(['ul', 'ol']),
    start: z.number().int().min(0).max(100_000).catch(1),
    children,
  }),
  z.object({
    ...element,
    type: z.literal('listitem'),
    value: z.number().int().min(0).max(100_000).catch(1),
    checked: z.boolean().optional(),
    children,
  }),
]) as unknown as z.ZodType<RichTextNode> // zod's inferred optional keys differ from ours only in `| undefined`

/** Counts nodes without recursion, so that a hostile depth cannot exhaust the stack before it is refused. */
const withinBounds = (value: unknown): boolean => {
  const open: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }]
  let count = 0
  for (let next = open.pop(); next; next = open.pop()) {
    count += 1
    if (next.depth > maxDepth || count > maxNodes) return false
    const inner = (next.node as { root?: unknown; children?: unknown } | null)?.children
    if (Array.isArray(inner)) for (const child of inner) open.push({ node: child, depth: next.depth + 1 })
  }
  return true
}

const rootOf = (value: unknown): unknown => (value as { root?: unknown } | null | undefined)?.root

/** Rich text with known nodes only, at most twelve levels deep and of bounded size. */
export const richTextSchema: z.ZodType<RichText> = z
  .unknown()
  .refine((value) => withinBounds(rootOf(value)), {
    error: 'This text is nested too deeply or is too long.',
    abort: true,
  })
  .pipe(z.object({ root: z.object({ ...element, type: z.literal('root'), children }) }))
