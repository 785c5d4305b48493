import type { Composition } from '#design/index.ts'
import { localText } from '#kernel/local-text.ts'
import type { SceneLayout, SceneObject, SceneSheet } from '../scene/scene.ts'

type Place = SceneLayout['places'][number]

const placesIn = (objects: readonly SceneObject[]): Place[] =>
  objects.flatMap((object) => {
    const placeholder = 'placeholder' in object ? object.placeholder : undefined
    return placeholder ? [{ ...placeholder, box: object.box }] : []
  })

const isSame = (one: Place, other: Place): boolean => one.role === other.role && one.index === other.index

/** The layouts of sheets, each with every place a sheet of it uses, where the first such sheet has it. */
export const layoutsOf = (sheets: readonly SceneSheet[], { design, layouts }: Composition): SceneLayout[] => {
  const slugs = [...new Set(sheets.map(({ layout }) => layout))]
  return slugs.map((slug): SceneLayout => {
    const own = sheets.filter(({ layout }) => layout === slug)
    const all = own.flatMap(({ objects }) => placesIn(objects))
    const places = all.filter((place, index) => all.findIndex((other) => isSame(place, other)) === index)
    const name = localText(layouts.get(slug)?.label ?? slug, design.language)
    return { slug, name, background: own[0]?.background ?? { is: 'none' }, places }
  })
}
