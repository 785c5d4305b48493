import type { Box } from '../scene/box.ts'
import type { SceneObject, ShapeObject } from '../scene/scene.ts'
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

/** Leaves out grounds that nobody could tell from what they lie on; a line around one stays. */
export const seenOnly = (drawn: readonly Drawn[]): Drawn[] =>
  [...Map.groupBy(drawn, ({ sheet }) => sheet).values()].flatMap((onSheet) => {
    const below: SceneObject[] = []
    return onSheet
      .toSorted((one, other) => one.paint - other.paint)
      .flatMap((each): Drawn[] => {
        const { object } = each
        if (isGround(object) && isUnseen(object, below)) {
          if (!object.line) return []
          const { fill: _, ...frame } = object
          return [{ ...each, object: frame }]
        }
        below.push(object)
        return [each]
      })
  })
