import type { Box } from '../../scene/box.ts'
import type { Outline, PathStep } from '../../scene/scene.ts'
import { farthest, share, whole } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'
import { extent } from './place.ts'

const named = (name: string, ...adjustments: readonly Xml[]): Xml =>
  element('a:prstGeom', { prst: name }, element('a:avLst', {}, adjustments))

/** A rectangle; corners are rounded by at most half of its shorter side. */
export const rectangleXml = (box: Box, radius = 0): Xml => {
  const shorter = Math.min(box.width, box.height)
  const rounded = shorter > 0 ? share(radius / shorter, 0, 0.5) : 0
  if (rounded === 0) return named('rect')
  return named('roundRect', element('a:gd', { name: 'adj', fmla: `val ${rounded}` }))
}

/** Form of an object in its box. */
export const geometryXml = (outline: Outline, box: Box): Xml => {
  if (outline.is === 'rectangle') return rectangleXml(box, outline.radius)
  if (outline.is === 'ellipse') return named('ellipse')
  if (outline.is === 'line') return named('line')
  return outline.steps.length < 2 ? named('rect') : pathXml(outline.steps, box)
}

const pathXml = (given: readonly PathStep[], box: Box): Xml => {
  const [start] = given
  const steps = start?.step === 'move' ? given : [{ step: 'move', x: 0, y: 0 } as const, ...given]
  // A path without an extent would be scaled by nothing.
  const [w, h] = [Math.max(1, extent(box.width)), Math.max(1, extent(box.height))]
  const point = (x: number, y: number): Xml =>
    element('a:pt', { x: whole(x * w, -farthest, farthest), y: whole(y * h, -farthest, farthest) })
  return element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element(
      'a:pathLst',
      {},
      element(
        'a:path',
        { w, h },
        steps.map((step) => stepXml(step, point)),
      ),
    ),
  )
}

const stepXml = (step: PathStep, point: (x: number, y: number) => Xml): Xml => {
  if (step.step === 'close') return element('a:close')
  if (step.step === 'curve') {
    const { x1, y1, x2, y2, x, y } = step
    return element('a:cubicBezTo', {}, point(x1, y1), point(x2, y2), point(x, y))
  }
  return element(step.step === 'move' ? 'a:moveTo' : 'a:lnTo', {}, point(step.x, step.y))
}
