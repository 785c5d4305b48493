import type { Payload } from 'payload'
import { registryOf } from '#plugins/preview/index.ts'
import type { Brief, MostWork, Plan } from '../generation/context.ts'
import { optionsOf } from '../options.ts'
import { mostPages } from './most-pages.ts'
import { mostPictures, mostPicturesOf, mostPicturesOn } from './most-pictures.ts'

type Asked = Pick<Brief, 'prompt' | 'source' | 'pages' | 'length' | 'literal' | 'kind' | 'images'>
type Template = { pages?: readonly unknown[] | null } | undefined

/** The most a generation makes; it is held to that. */
export const mostWork = (payload: Payload, asked: Asked, template: Template): MostWork => {
  const kind = registryOf(payload).kinds.find(({ slug }) => slug === asked.kind)
  if (!kind) return { pages: 0, images: 0 }
  const pages = mostPages(asked, { kind, template: { pages: template?.pages ?? [] } })
  return { pages, images: asked.images ? capped(payload, mostPictures(pages, asked)) : 0 }
}

/** The most a generation makes of a plan a person has accepted. */
export const mostOfPlan = (
  payload: Payload,
  { plan, kind, images }: { plan: Pick<Plan, 'pages'>; kind: string; images: boolean },
): MostWork => {
  const layouts = plan.pages.map(({ layout }) => layout)
  const pictures = images ? mostPicturesOf(layouts, { registry: registryOf(payload), kind }) : 0
  return { pages: layouts.length, images: capped(payload, pictures) }
}

/** The most that is made when one page is written again. */
export const mostOfPage = (
  payload: Payload,
  { layout, kind }: { layout: string; kind: string },
): MostWork => ({
  pages: 1,
  images: capped(payload, mostPicturesOn(layout, { registry: registryOf(payload), kind })),
})

const capped = (payload: Payload, pictures: number): number =>
  Math.min(pictures, optionsOf(payload).imagesPerDesign)
