import { contrast, readColor } from '#design/index.ts'
import type { Colour, Fill } from '../scene/paint.ts'
import type { SceneLayout, TextObject } from '../scene/scene.ts'

type Place = SceneLayout['places'][number]

/** What large text needs at least. */
const least = 3

const isSeen = ({ hex }: Colour, ground: Fill): boolean => {
  const below = ground.is === 'solid' ? readColor(`#${ground.colour.hex}`) : undefined
  const own = readColor(`#${hex}`)
  return !below || !own || contrast(own, below) >= least
}

const inkOf = (text: TextObject | undefined): Colour | undefined => text?.paragraphs[0]?.runs[0]?.colour

const inked = (text: TextObject, colour: Colour): TextObject => ({
  ...text,
  paragraphs: text.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, colour })),
  })),
})

/** Places whose words are seen on the sheet's own ground: what stood on a card is set in the colour of the title. */
export const seenOn = (places: readonly Place[], ground: Fill): Place[] => {
  const title = inkOf(places.find(({ role }) => role === 'title')?.like)
  return places.map((place) => {
    const { like } = place
    const runs = like?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? []
    const isFine = runs.every(({ colour }) => isSeen(colour, ground))
    return isFine || !like || !title ? place : { ...place, like: inked(like, title) }
  })
}
