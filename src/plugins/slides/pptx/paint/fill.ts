import type { Fill } from '../../scene/paint.ts'
import { share, whole } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'
import { colourXml } from './colour.ts'

/** Finds the relation of a part to a file of the scene's media; undefined where the scene has no such file. */
export type FindMedia = (hash: string) => string | undefined

const none = element('a:noFill')

/** A ground. What cannot be filled is empty, so that nothing of a layout shows through. */
export const fillXml = (fill: Fill | undefined, media: FindMedia): Xml => {
  if (!fill || fill.is === 'none') return none
  if (fill.is === 'solid') return element('a:solidFill', {}, colourXml(fill.colour))
  if (fill.is === 'picture') return pictureFill(media(fill.media))
  const [first] = fill.stops
  if (!first) return none
  if (fill.stops.length === 1) return element('a:solidFill', {}, colourXml(first.colour))
  const stops = fill.stops
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, colour }) => element('a:gs', { pos: share(at) }, colourXml(colour)))
  return element(
    'a:gradFill',
    { rotWithShape: true },
    element('a:gsLst', {}, stops),
    element('a:lin', { ang: angle(fill.degrees), scaled: false }),
  )
}

const pictureFill = (relation: string | undefined): Xml =>
  relation === undefined
    ? none
    : element(
        'a:blipFill',
        { dpi: 0, rotWithShape: true },
        element('a:blip', { 'r:embed': relation }),
        element('a:srcRect'),
        element('a:stretch', {}, element('a:fillRect')),
      )

/** Degrees as office files write them: in 60,000ths, from 0 to below a whole turn. */
export const angle = (degrees: number): number =>
  ((whole(degrees * 60_000, -1e12, 1e12) % 21_600_000) + 21_600_000) % 21_600_000
