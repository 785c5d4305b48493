import { cutText } from '#kernel/cut-text.ts'
import type { SceneObject, ShapeObject } from '../scene/scene.ts'
import { type Around, paintOf } from './box-around.ts'
import { type Brush, decoration, lineOf, paintedObject, ruleObject } from './box-brush.ts'
import type { DrawingRow, MarkRow } from './box-rows.ts'
import { grouped } from './box-shapes.ts'
import type { Drawn } from './drawn.ts'
import type { Measuring } from './measuring.ts'
import { clipPath, cornersOf } from './ornament-clip.ts'
import { mapPath, type Path, snapped } from './ornament-path.ts'
import { boundsOfRegion, boxRegion, type Region, within } from './ornament-region.ts'
import { markPath, markScale } from './svg-marks.ts'

const clipped = (path: Path, clips: readonly Region[]): Region | undefined => {
  const closed = path.map((subpath) => ({ ...subpath, isClosed: true }))
  return clips.reduce<Region | undefined>((left, clip) => left && within(left, clip), {
    is: 'path',
    path: closed,
  })
}

/** The fill of a mark and its line, in one where nothing cuts them off. */
const markObjects = (mark: MarkRow, path: Path, clips: readonly Region[], brush: Brush): ShapeObject[] => {
  const faded = (opacity: number): Brush => ({ ...brush, opacity: brush.opacity * opacity })
  const region = mark.fill === '' ? undefined : clipped(path, clips)
  const colour = mark.fill
  const fill = region && paintedObject({ is: 'filled', region, colour }, 'Mark', faded(mark.fillOpacity))
  const style = mark.dashes === '' ? 'solid' : 'dashed'
  const line =
    mark.stroke === ''
      ? undefined
      : lineOf(mark.stroke, mark.strokeWidth * markScale(mark), faded(mark.strokeOpacity), style)
  if (!line) return fill ? [fill] : []
  if (fill && region?.is === 'path' && region.path.length === path.length) return [{ ...fill, line }]
  const cut = clips.reduce((left, clip) => clipPath(left, cornersOf(boundsOfRegion(clip))), path)
  const rule = ruleObject(cut, line, 'Mark', brush)
  return [...(fill ? [fill] : []), ...(rule ? [rule] : [])]
}

const namedDrawing = (object: SceneObject, alt: string): SceneObject => {
  if (alt === '') return { ...object, name: 'Icon' }
  const { isDecorative: _, ...rest } = object
  return { ...rest, name: cutText(`Drawing: ${alt}`, 120), alt }
}

const drawingObject = (row: DrawingRow, around: Around, measuring: Measuring): Drawn[] => {
  const place = around.places.get(row.element)
  if (!place) return []
  const brush: Brush = { theme: measuring.theme, opacity: place.opacity, block: place.block }
  const rect = around.onSheet(row.rect, place.sheet)
  const whole = snapped(rect)
  const frame = boxRegion(whole)
  const clips = [...around.clipsOf(place), ...(row.isClipped ? [frame] : [])]
  const origin = measuring.places.get(place.sheet) ?? { x: 0, y: 0 }
  const move = { x: whole.x - rect.x - origin.x, y: whole.y - rect.y - origin.y }
  const shapes = row.marks.flatMap((mark) => {
    const path = mapPath(markPath(mark), ({ x, y }) => ({ x: x + move.x, y: y + move.y }))
    return markObjects(mark, path, clips, brush)
  })
  const object = grouped(shapes, decoration('Icon', brush).name, brush)
  if (!object) return []
  const paint = paintOf({ pseudo: '', layer: place.layer }, place, around) + 0.06
  return [{ sheet: place.sheet, paint, object: namedDrawing(object, row.alt) }]
}

/** Drawings as shapes: icons, signs, and what stands in for a missing picture. */
export const drawingObjects = (rows: readonly DrawingRow[], around: Around, measuring: Measuring): Drawn[] =>
  rows.flatMap((row) => drawingObject(row, around, measuring))
