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

/** Running text in the place of a whole block: as its longest text, but never as heavy as a caption may be. */
const calm = (texts: readonly TextObject[]): TextObject | undefined => {
  const text = longest(texts)
  return (
    text && {
      ...text,
      paragraphs: text.paragraphs.map((paragraph) => ({
        ...paragraph,
        runs: paragraph.runs.map((run) => ({ ...run, weight: Math.min(run.weight, 400) })),
      })),
    }
  )
}

/** A number ends where it ended, with room for one of any length before it. */
const numberPlace = (text: TextObject): Pick<Place, 'box' | 'like'> => {
  const { box } = text
  const width = Math.max(box.width, box.height * 4)
  const isMirrored = text.paragraphs[0]?.direction === 'rtl'
  const x = isMirrored ? box.x : box.x + box.width - width
  const paragraphs = text.paragraphs.map((paragraph) => ({ ...paragraph, align: 'end' as const }))
  return { box: { ...box, x, width }, like: { ...text, paragraphs } }
}

/** Places of the texts that have one; titles are as wide as their block, since another may be longer. */
const textPlaces = (texts: readonly TextObject[], blocks: readonly BlockPlace[]): Place[] =>
  texts.flatMap((text): Place[] => {
    const { placeholder, block } = text
    if (!placeholder) return []
    if (placeholder.role === 'number') return [{ ...placeholder, ...numberPlace(text) }]
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
      add('body', boxOf(box), calm(own))
  }
  const hasContent = places.some(({ role }) => role !== 'title' && !isFoot(role))
  const rest = hasContent
    ? undefined
    : longest(texts.filter(({ block, placeholder }) => block && !placeholder))
  if (rest) add('body', rest.box, rest)
  return places
}
