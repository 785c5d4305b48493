import type { Composition } from '#design/index.ts'
import { localText } from '#kernel/local-text.ts'
import type { Box } from '../scene/box.ts'
import type { SceneLayout, SceneObject, SceneSheet } from '../scene/scene.ts'
import type { Offered } from './offered-layouts.ts'
import { layoutsOfKind } from './sample-layouts.ts'

type Place = SceneLayout['places'][number]

const placesIn = (objects: readonly SceneObject[]): Place[] =>
  objects.flatMap((object) => {
    const placeholder = 'placeholder' in object ? object.placeholder : undefined
    return placeholder ? [{ ...placeholder, box: object.box }] : []
  })

const isSame = (one: Place, other: Place): boolean => one.role === other.role && one.index === other.index

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** Places as the sheets have them, and of what they leave out those that would lie on none of them. */
const withOffered = (places: readonly Place[], offered: readonly Place[]): Place[] => [
  ...places,
  ...offered.filter(
    (place) => !places.some((own) => own.role === place.role || overlaps(own.box, place.box)),
  ),
]

/**
 * The layouts of sheets, each with every place a sheet of it uses, where the first such sheet has it; with them all of
 * the kind, in its order, as they are offered.
 */
export const layoutsOf = (
  sheets: readonly SceneSheet[],
  composition: Composition,
  offered?: Offered,
): SceneLayout[] => {
  const { design, layouts } = composition
  const used = new Set(sheets.map(({ layout }) => layout))
  const ofKind = offered ? layoutsOfKind(composition).map(({ slug }) => slug) : []
  const slugs = [...new Set([...ofKind, ...used])]
  return slugs.flatMap((slug): SceneLayout[] => {
    const name = localText(layouts.get(slug)?.label ?? slug, design.language)
    const sample = offered?.layouts.get(slug)
    if (!used.has(slug)) return sample ? [{ slug, name, ...sample }] : []
    const own = sheets.filter(({ layout }) => layout === slug)
    const all = own.flatMap(({ objects }) => placesIn(objects))
    const places = all.filter((place, index) => all.findIndex((other) => isSame(place, other)) === index)
    const background = own[0]?.background ?? { is: 'none' }
    return [{ slug, name, background, places: withOffered(places, sample?.places ?? []) }]
  })
}
