import type { Box } from '../scene/box.ts'
import type { SceneMedia, SceneObject, ShapeObject } from '../scene/scene.ts'
import type { Drawn } from './drawn.ts'

type Ground = ShapeObject & { fill: { is: 'solid'; colour: { hex: string } } }

const isGround = (object: SceneObject): object is Ground =>
  object.type === 'shape' && object.fill?.is === 'solid' && object.fill.colour.opacity === undefined

const meets = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const holds = (one: Box, other: Box): boolean =>
  one.x <= other.x &&
  one.y <= other.y &&
  one.x + one.width >= other.x + other.width &&
  one.y + one.height >= other.y + other.height

/** Whether a ground lies on nothing but its own colour. */
const isUnseen = (object: Ground, below: readonly SceneObject[]): boolean => {
  const under = below.findLast(({ box }) => meets(box, object.box))
  return (
    under !== undefined &&
    isGround(under) &&
    under.outline.is === 'rectangle' &&
    under.outline.radius === undefined &&
    under.fill.colour.hex === object.fill.colour.hex &&
    holds(under.box, object.box)
  )
}

/** Which sorts of PNG have no opacity: grey and red, green, blue; the byte that says so is always the same. */
const plainPng = { at: 25, sorts: [0, 2] } as const

const isOpaqueFile = (file: SceneMedia | undefined): boolean =>
  file?.type === 'image/jpeg' || plainPng.sorts.some((sort) => file?.bytes[plainPng.at] === sort)

const isOpaque = (object: SceneObject, media: ReadonlyMap<string, SceneMedia>): boolean =>
  object.type === 'picture'
    ? object.opacity === undefined && isOpaqueFile(media.get(object.media))
    : isGround(object)

const cutOf = (object: SceneObject): string => {
  if (object.type === 'picture') return JSON.stringify(object.outline ?? object.radius ?? 0)
  if (object.type !== 'shape') return ''
  const { outline } = object
  return JSON.stringify(outline.is === 'rectangle' ? (outline.radius ?? 0) : outline)
}

/** Whether a ground is hidden below one of the things that lie on it. */
const isHidden = (
  object: Ground,
  above: readonly SceneObject[],
  media: ReadonlyMap<string, SceneMedia>,
): boolean =>
  above.some((one) => {
    const cover = one.type === 'group' ? one.members[0] : one
    if (!cover || !isOpaque(cover, media) || cover.rotation !== undefined || !holds(cover.box, object.box))
      return false
    return cutOf(cover) === '0' || (cutOf(cover) === cutOf(object) && holds(object.box, cover.box))
  })

/** Leaves out grounds that nobody could tell from what they lie on, or that lie below a picture; a line around one stays. */
export const seenOnly = (drawn: readonly Drawn[], media: ReadonlyMap<string, SceneMedia>): Drawn[] =>
  [...Map.groupBy(drawn, ({ sheet }) => sheet).values()].flatMap((onSheet) => {
    const below: SceneObject[] = []
    const sorted = onSheet.toSorted((one, other) => one.paint - other.paint)
    return sorted.flatMap((each, index): Drawn[] => {
      const { object } = each
      // The first is the ground of the sheet.
      if (index > 0 && isGround(object)) {
        const later = sorted.slice(index + 1).map((other) => other.object)
        if (isUnseen(object, below) || isHidden(object, later, media)) {
          if (!object.line) return []
          const { fill: _, ...frame } = object
          return [{ ...each, object: frame }]
        }
      }
      below.push(object)
      return [each]
    })
  })
