import { boxOf } from '../scene/box.ts'
import type { SceneObject } from '../scene/scene.ts'
import type { Drawn } from './drawn.ts'
import type { Measuring } from './measuring.ts'
import type { Brush } from './box-brush.ts'
import { paintOf, readAround, type Around } from './box-around.ts'
import { pictureOfBox } from './box-pictures.ts'
import type { BoxRow, PlaceRow, Rect } from './box-rows.ts'
import { isThere, type PlacedBox, type Shaped, shapesOf, turned } from './box-shapes.ts'
import { seenOnly } from './box-seen.ts'
import { type Rectangle, snapped } from './ornament-path.ts'
import { pictureObjects } from './picture-objects.ts'
import { readPictures } from './picture-reading.ts'
import { pseudoTexts } from './box-pseudo-text.ts'
import { readBoxes } from './read-boxes.ts'
import { readPlaces } from './read-places.ts'
import { readPseudoTexts } from './read-pseudo-texts.ts'
import { drawingObjects } from './svg-objects.ts'
import { readDrawings } from './svg-reading.ts'

/** Clockwise degrees of a computed `rotate` or `transform`. */
const rotationOf = ({ rotate, transform }: BoxRow): number => {
  const own = /(-?[\d.]+)deg/.exec(rotate)?.[1]
  const [, a, b] = /^matrix\(\s*(-?[\d.e-]+),\s*(-?[\d.e-]+)/.exec(transform) ?? []
  const moved = a === undefined || b === undefined ? 0 : (Math.atan2(Number(b), Number(a)) * 180) / Math.PI
  return Math.round((Number(own ?? 0) + moved) * 1000) / 1000
}

/** Pixels on the sheet; what is turned is told as it was before. */
const boxesOf = (row: BoxRow, around: Around, place: PlaceRow): Rectangle[] => {
  const rects = row.pseudo === '' ? row.rects : around.pseudoRects(row)
  const isTurned = rotationOf(row) !== 0
  return rects.map((rect: Rect) => {
    const { x, y, width, height } = around.onSheet(rect, place.sheet)
    if (!isTurned) return snapped({ x, y, width, height })
    const [left, top] = [x + (width - row.width) / 2, y + (height - row.height) / 2]
    return { x: left, y: top, width: row.width, height: row.height }
  })
}

const nameOf = (row: BoxRow): string => (row.pseudo === '' ? 'Ground' : 'Ornament')

/** What boxes that look alike paint: ornaments are the same on many sheets, and take the most work. */
type Kept = Map<string, readonly Shaped[]>

const paintedOnce = async (
  placed: PlacedBox,
  { kept, place, measuring }: { kept: Kept; place: PlaceRow; measuring: Measuring },
): Promise<readonly Shaped[]> => {
  const { row, box, brush, clips } = placed
  const paint = async () => shapesOf(placed) ?? (await pictureOfBox(row, { box, brush, place }, measuring))
  if (row.image === '' && row.clip === '') return paint()
  const look = { ...row, element: 0, rects: [], hasText: false }
  const key = JSON.stringify([look, box, clips, brush.opacity, brush.block])
  const known = kept.get(key) ?? (await paint())
  kept.set(key, known)
  return known
}

type Given = { around: Around; kept: Kept; measuring: Measuring }

const drawnBox = async (row: BoxRow, { around, kept, measuring }: Given): Promise<Drawn[]> => {
  const place = around.places.get(row.element)
  if (!place || place.isInTable) return []
  // What an element inherits and has itself is one number; a pseudo-element adds its own.
  const opacity = row.pseudo === '' ? place.opacity : place.opacity * row.opacity
  const brush: Brush = { theme: measuring.theme, opacity, block: place.block }
  const rotation = rotationOf(row)
  const clips = rotation === 0 ? around.clipsOf(place, row) : []
  const drawn: Drawn[] = []
  for (const [index, box] of boxesOf(row, around, place).entries()) {
    const placedBox = { row, box, clips, brush, name: nameOf(row) }
    const shapes = await paintedOnce(placedBox, { kept, place, measuring })
    const at = paintOf(row, place, around) + index * 1e-5
    const isSheet = measuring.places.get(place.sheet)?.paint === row.element && row.pseudo === ''
    const placed = (rotation === 0 ? shapes : turned(shapes, rotation)).filter(isThere)
    for (const [count, { order, object }] of placed.entries()) {
      // The first thing that covers a sheet is its ground, whichever layer it comes from.
      const isGround = isSheet && count === 0 && covers(object.box, box)
      const paint = isGround ? row.element : at + order
      drawn.push({ sheet: place.sheet, paint, object: isGround ? asGround(object) : object })
    }
  }
  return drawn
}

/** Grounds are fills; what could only be photographed is a fill too. */
const asGround = (object: SceneObject): SceneObject => {
  if (object.type !== 'picture') return object
  const { media, crop: _, outline: __, radius: ___, opacity: ____, ...rest } = object
  return { ...rest, type: 'shape', outline: { is: 'rectangle' }, fill: { is: 'picture', media } }
}

const covers = (one: Rectangle, pixels: Rectangle): boolean => {
  const other = boxOf(pixels)
  return one.x <= other.x && one.y <= other.y && one.width >= other.width && one.height >= other.height
}

/** Grounds, edges, ornaments, pictures and drawings of all sheets: everything that is no text, no table and no chart. */
export const boxObjects = async (measuring: Measuring): Promise<Drawn[]> => {
  const { page } = measuring
  const [read, rows, pictures, drawings] = await Promise.all([
    page.inPage(readPlaces),
    page.inPage(readBoxes),
    page.inPage(readPictures),
    page.inPage(readDrawings),
  ])
  const said = rows.filter(({ hasText }) => hasText).map(({ element, pseudo }) => ({ element, pseudo }))
  const texts = said.length > 0 ? await page.inPage(readPseudoTexts, said) : []
  const around = readAround(read, measuring.pseudos, measuring)
  const shown = pictureObjects(pictures, around, measuring)
  const drawn: Drawn[] = []
  const kept: Kept = new Map()
  for (const row of rows) drawn.push(...(await drawnBox(row, { around, kept, measuring })))
  drawn.push(...drawingObjects(drawings, around, measuring), ...pseudoTexts(texts, around, measuring))
  drawn.push(...(await shown))
  return seenOnly(drawn, measuring.media)
}
