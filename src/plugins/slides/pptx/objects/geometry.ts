import type { Box } from '../../scene/box.ts'
import type { Outline, PathStep } from '../../scene/scene.ts'
import { element, type Xml } from '../xml/xml.ts'
import { extent } from './place.ts'

const named = (name: string, ...adjustments: readonly Xml[]): Xml =>
  element('a:prstGeom', { prst: name }, element('a:avLst', {}, adjustments))

/** A rectangle; corners are rounded by at most half of its shorter side. */
export const rectangleXml = (box: Box, radius = 0): Xml => {
  const shorter = Math.min(box.width, box.height)
  const share = shorter > 0 ? Math.min(50_000, Math.round((radius / shorter) * 100_000)) : 0
  if (share <= 0) return named('rect')
  return named('roundRect', element('a:gd', { name: 'adj', fmla: `val ${share}` }))
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
    element('a:pt', { x: Math.round(x * w) || 0, y: Math.round(y * h) || 0 })
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
