import { cutText } from '#kernel/cut-text.ts'
import { z } from 'zod'
import type { JsonSchema } from '../providers/provider.ts'
import type { Kind } from '#design/index.ts'
import type { PagePlan, Plan } from './context.ts'
import type { Generation } from './generation.ts'
import { isLanguageTag } from './generate-input.ts'
import { usualPages } from '../work/most-pages.ts'

/** How many pages were asked for, by number or by the template; undefined leaves it to the plan. */
export const pageCount = ({ brief, template }: Pick<Generation, 'brief' | 'template'>): number | undefined =>
  brief.pages ?? (Math.min(template?.pages.length ?? 0, brief.most?.pages ?? Infinity) || undefined)

/** The kind's page counts, with the default that fits how much the person wants to read, up to what was set aside. */
export const pageBounds = ({ brief, kind }: Pick<Generation, 'brief' | 'kind'>): Kind['pages'] => {
  const max = Math.min(kind.pages.max, brief.most?.pages ?? Infinity)
  return { min: Math.min(kind.pages.min, max), default: Math.min(max, usualPages(brief, kind)), max }
}

/** What a model is asked for when it plans. */
export const planSchema = (generation: Generation): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: ['title', 'language', 'theme', 'pages'],
  properties: {
    ...(generation.image ? { artDirection } : {}),
    title: { type: 'string', description: 'Title of the whole design. At most 120 characters.' },
    language: {
      type: 'string',
      description: 'BCP 47 tag of the language all texts are written in, such as "en".',
    },
    theme: { type: 'string', enum: generation.registry.themes.map(({ slug }) => slug) },
    pages: {
      type: 'array',
      minItems: pageCount(generation) ?? generation.kind.pages.min,
      maxItems: pageCount(generation) ?? pageBounds(generation).max,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'layout', 'idea', 'points'],
        properties: {
          title: {
            type: 'string',
            description: 'Headline that states the page’s one idea. At most 110 characters.',
          },
          layout: { type: 'string', enum: generation.layouts.map(({ slug }) => slug) },
          idea: { type: 'string', description: 'What the page gets across, in one sentence.' },
          points: {
            type: 'array',
            items: { type: 'string' },
            description: 'Facts of the brief that belong here, at most 6.',
          },
          part,
          ...(generation.passages.length > 0 ? { passages } : {}),
        },
      },
    },
  },
})

const artDirection = {
  type: 'string',
  description:
    'The look of all pictures in one line, so that one hand seems to have made them: medium, palette, light. At most 240 characters.',
}

const part = {
  type: 'string',
  description:
    'Only where a new part begins: the name of the chapter, section or site page this page opens. At most 60 characters.',
}

const passages = {
  type: 'array',
  items: { type: 'integer' },
  description:
    'Numbers of the passages of the text that stand on this page. Each passage stands on one page.',
}

const line = (limit: number) =>
  z
    .string()
    .transform((text) =>
      cutText(text.replaceAll('\u0000', '').toWellFormed().replace(/\s+/g, ' ').trim(), limit),
    )

const PlannedPage = z.object({
  title: line(140).pipe(z.string().min(1)),
  layout: z.string(),
  idea: line(500).catch(''),
  points: z
    .array(line(500))
    .catch([])
    .transform((points) => points.slice(0, 8)),
  part: line(80).catch(''),
  passages: z.array(z.int()).catch([]),
})

const Answer = z.object({
  title: line(120).pipe(z.string().min(1)),
  language: z.string(),
  theme: z.string(),
  artDirection: line(300).catch(''),
  pages: z.array(PlannedPage).min(1),
})

const Heading = Answer.pick({ title: true, language: true, theme: true })

export type PlanReading = { ok: true; plan: Plan } | { ok: false; issues: string[] }

/** A model's plan, within the kind's bounds and the brief: too many pages are cut, a foreign theme or tag replaced. */
export const readPlan = (generation: Generation, value: unknown): PlanReading => {
  const { kind, layouts } = generation
  const parsed = Answer.safeParse(value)
  if (!parsed.success)
    return {
      ok: false,
      issues: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    }
  const { title, pages, ...answer } = parsed.data
  const unknown = pages
    .filter((page) => !layouts.some(({ slug }) => slug === page.layout))
    .map((page) => page.layout)
  if (unknown.length > 0) return { ok: false, issues: unknown.map((slug) => `There is no layout "${slug}".`) }
  const wanted = pageCount(generation)
  const least = wanted ?? kind.pages.min
  if (pages.length < least)
    return { ok: false, issues: [`The plan has ${pages.length} pages; it needs ${least}.`] }
  if (generation.passages.length > 0 && pages.every(({ passages: numbers }) => numbers.length === 0))
    return { ok: false, issues: ['No page names the passages that stand on it.'] }
  const plan: Plan = {
    title,
    ...lookOf(generation, answer),
    ...(answer.artDirection ? { artDirection: answer.artDirection } : {}),
    pages: pages.slice(0, wanted ?? pageBounds(generation).max).map(withoutEmpty),
  }
  return { ok: true, plan }
}

/** The theme and language of the brief, else those of the answer where there are such. */
const lookOf = (
  { brief, registry }: Generation,
  answer: { theme: string; language: string },
): Pick<Plan, 'theme' | 'language'> => {
  const themed = registry.themes.find(({ slug }) => slug === answer.theme) ?? registry.themes[0]
  const language =
    brief.language ??
    (isLanguageTag(answer.language) ? (Intl.getCanonicalLocales(answer.language)[0] ?? 'en') : 'en')
  return { theme: brief.theme ?? themed?.slug ?? '', language: language.slice(0, 35) }
}

/** What a plan that still arrives says of the whole; undefined while something of it is missing. */
export const readPlanHeading = (
  generation: Generation,
  value: unknown,
): Pick<Plan, 'title' | 'language' | 'theme'> | undefined => {
  const { success, data } = Heading.safeParse(value)
  return success ? { title: data.title, ...lookOf(generation, data) } : undefined
}

/** One page of a plan that still arrives; undefined when it cannot be used. */
export const readPlannedPage = ({ layouts }: Generation, value: unknown): PagePlan | undefined => {
  const { success, data } = PlannedPage.safeParse(value)
  return success && layouts.some(({ slug }) => slug === data.layout) ? withoutEmpty(data) : undefined
}

const withoutEmpty = ({
  part: opens,
  passages: numbers,
  ...page
}: z.infer<typeof PlannedPage>): PagePlan => ({
  ...page,
  ...(opens ? { part: opens } : {}),
  ...(numbers.length > 0 ? { passages: numbers } : {}),
})
