import { boxOf } from '../scene/box.ts'
import type { Placeholder, SceneLayout, TextObject } from '../scene/scene.ts'
import type { BlockPlace } from './offered-rows.ts'
import type { DrawnText } from './word-objects.ts'

type Place = SceneLayout['places'][number]

const lettersOf = ({ paragraphs }: TextObject): number =>
  paragraphs.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0)

const isFoot = (role: Placeholder): boolean => role === 'footer' || role === 'number'

/** How an empty place is set: as a text in it, but for words of any length; those at its foot stay on one line. */
const likeOf = (text: TextObject, role: Placeholder): TextObject =>
  isFoot(role) ? text : { ...text, wraps: true }

const longest = (texts: readonly TextObject[]): TextObject | undefined =>
  texts.toSorted((one, other) => lettersOf(other) - lettersOf(one))[0]

/** Places of the texts that have one; titles are as wide as their block, since another may be longer. */
const textPlaces = (texts: readonly TextObject[], blocks: readonly BlockPlace[]): Place[] =>
  texts.flatMap((text): Place[] => {
    const { placeholder, block } = text
    if (!placeholder) return []
    const own = blocks.find(({ index }) => index === block?.index)
    const isHead = placeholder.role === 'title' || placeholder.role === 'subtitle'
    const wide = own && isHead ? boxOf(own.box) : text.box
    return [
      {
        ...placeholder,
        box: { ...text.box, x: wide.x, width: wide.width },
        like: likeOf(text, placeholder.role),
      },
    ]
  })

/** The places a sheet of a sample offers: those of its texts, its pictures, and one for each block without any. */
export const offeredPlaces = (drawn: readonly DrawnText[], blocks: readonly BlockPlace[]): Place[] => {
  const texts = drawn.map(({ object }) => object)
  const places = textPlaces(texts, blocks)
  const add = (role: Placeholder, box: Place['box'], like?: TextObject): void => {
    const index = places.filter((place) => place.role === role).length + 1
    places.push({ role, index, box, ...(like && { like: likeOf(like, role) }) })
  }
  for (const { index, box, pictures } of blocks) {
    const own = texts.filter(({ block }) => block?.index === index)
    for (const picture of pictures) add('picture', boxOf(picture))
    if (pictures.length === 0 && own.every(({ placeholder }) => !placeholder))
      add('body', boxOf(box), longest(own))
  }
  const hasContent = places.some(({ role }) => role !== 'title' && !isFoot(role))
  const rest = hasContent
    ? undefined
    : longest(texts.filter(({ block, placeholder }) => block && !placeholder))
  if (rest) add('body', rest.box, rest)
  return places
}
