import type { BlockDefinition, BlockField, DesignRegistry, Layout } from '#design/index.ts'
import type { Brief } from '../generation/context.ts'
import { asksForGallery } from '../providers/demo/compose/wishes.ts'

/** Pictures a list of them is drawn with; it may hold more, and then waits for them in vain. */
const IN_A_GALLERY = 6
/** Pictures a list is drawn with that does without as well. */
const IN_A_LIST = 3

/** The most pictures drawn for so many pages nobody has planned yet: as a rule every other page has one. */
export const mostPictures = (pages: number, { prompt }: Pick<Brief, 'prompt'>): number =>
  pages + (asksForGallery(prompt) ? IN_A_GALLERY - 1 : 0)

/** The most pictures drawn for pages whose layouts are known. */
export const mostPicturesOf = (
  layouts: readonly string[],
  { registry, kind }: { registry: Registry; kind: string },
): number => {
  const each = layouts.map((slug) => roomOf(registry, { kind, slug }))
  return each.reduce((sum, room) => sum + (room === 0 || room === IN_A_GALLERY ? room : 1), 0)
}

/** The most pictures drawn for one page of a layout. */
export const mostPicturesOn = (
  layout: string,
  { registry, kind }: { registry: Registry; kind: string },
): number => roomOf(registry, { kind, slug: layout })

type Registry = Pick<DesignRegistry, 'layouts' | 'blocks'>

const roomOf = ({ layouts, blocks }: Registry, { kind, slug }: { kind: string; slug: string }): number => {
  const layout = layouts.find((each) => each.slug === slug)
  const allowed = layout ? blocks.filter((block) => isAllowed(block, { layout, kind })) : []
  return Math.max(0, ...allowed.map(({ fields }) => picturesIn(fields)))
}

const isAllowed = (
  { slug, kinds }: Pick<BlockDefinition, 'slug' | 'kinds'>,
  { layout, kind }: { layout: Layout; kind: string },
): boolean => layout.blocks.includes(slug) && (kinds?.includes(kind) ?? true)

const picturesIn = (fields: readonly BlockField[]): number =>
  Math.max(
    0,
    ...fields.map((field) => {
      if (field.type === 'upload') return 1
      if (field.type === 'group') return picturesIn(field.fields)
      if (field.type !== 'array' || picturesIn(field.fields) === 0) return 0
      return field.fields.some((each) => each.type === 'upload' && each.required) ? IN_A_GALLERY : IN_A_LIST
    }),
  )
