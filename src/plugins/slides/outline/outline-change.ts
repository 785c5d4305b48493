import { randomUUID } from 'node:crypto'
import { type PayloadRequest, ValidationError } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { longestTitle, text } from '#plugins/ai/index.ts'
import { registryOf } from '#plugins/preview/index.ts'
import { z } from 'zod'
import type { KeptOutline, KeptSlide } from './outline.ts'

const SlideChange = z.strictObject({
  id: text(64).min(1).optional(),
  title: text(140).min(1, { error: 'Every slide needs a title.' }),
  idea: text(500).default(''),
  layout: text(64).min(1),
  part: text(80).optional(),
  points: z.array(text(500)).max(8, { error: 'A slide has at most 8 points.' }).default([]),
})

/** What a person sends to change an outline; `slides` is the whole list, rows without an id are new. */
export const OutlineChange = z.strictObject({
  revision: z.int({ error: 'This must be the revision you changed.' }).min(0),
  title: text(120).min(1, { error: 'A deck needs a title.' }).optional(),
  theme: text(64).min(1).optional(),
  slides: z
    .array(SlideChange)
    .min(1, { error: 'A deck needs at least one slide.' })
    .max(60, { error: 'A deck has at most 60 slides.' })
    .optional(),
})

export type OutlineChange = z.infer<typeof OutlineChange>

/** @throws ValidationError (400) that names themes, layouts and counts the registries do not have for this kind of design. */
export const checkChoices = (
  req: PayloadRequest,
  { theme, slides }: OutlineChange,
  design: { kind: string },
): void => {
  const { themes, layouts, kinds } = contributions(req.payload)
  const own = layouts.filter((layout) => layout.kinds.includes(design.kind))
  const errors: { path: string; message: string }[] = []
  const choose = (entries: readonly { slug: string }[]): string =>
    `Choose one of: ${entries.map(({ slug }) => slug).join(', ')}.`
  if (theme !== undefined && !themes.some(({ slug }) => slug === theme)) {
    errors.push({ path: 'theme', message: choose(themes) })
  }
  const registry = registryOf(req.payload)
  slides?.forEach(({ layout, title }, index) => {
    if (!own.some(({ slug }) => slug === layout)) {
      errors.push({ path: `slides.${index}.layout`, message: choose(own) })
      return
    }
    const most = longestTitle(layout, registry) ?? Infinity
    if (title.length <= most) return
    const message = `A title on this layout has at most ${most} characters.`
    errors.push({ path: `slides.${index}.title`, message })
  })
  const pages = kinds.find(({ slug }) => slug === design.kind)?.pages
  if (slides && pages && (slides.length < pages.min || slides.length > pages.max)) {
    errors.push({ path: 'slides', message: `This kind has ${pages.min} to ${pages.max} pages.` })
  }
  const ids = slides?.flatMap(({ id }) => id ?? []) ?? []
  if (new Set(ids).size < ids.length)
    errors.push({ path: 'slides', message: 'A slide is in the list twice.' })
  if (errors.length > 0) throw new ValidationError({ collection: 'designs', errors }, req.t)
}

/** The outline after a change. A row whose id it does not know is a new one. */
export const changed = (kept: KeptOutline, { title, theme, slides }: OutlineChange): KeptOutline => ({
  ...kept,
  revision: kept.revision + 1,
  ...(title === undefined ? {} : { title }),
  ...(theme === undefined ? {} : { theme }),
  ...(slides ? { slides: slides.map((slide) => changedSlide(kept, slide)) } : {}),
})

const changedSlide = (
  kept: KeptOutline,
  { id, part, points, ...said }: z.infer<typeof SlideChange>,
): KeptSlide => {
  const before = kept.slides.find((slide) => slide.id === id)
  return {
    ...said,
    id: before?.id ?? randomUUID(),
    points: points.filter((point) => point !== ''),
    ...(part ? { part } : {}),
    ...(before?.passages ? { passages: before.passages } : {}),
    ...(before?.drafted === undefined ? {} : { drafted: before.drafted }),
  }
}
