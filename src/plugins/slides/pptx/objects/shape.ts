import type { ShapeObject } from '../../scene/scene.ts'
import { fillXml } from '../paint/fill.ts'
import { lineXml } from '../paint/line.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { Drawing } from './drawing.ts'
import { geometryXml } from './geometry.ts'
import { nonVisualXml } from './non-visual.ts'
import { transformXml } from './place.ts'

/** A shape without words; a line is a connector, as office programs draw it. */
export const shapeXml = (object: ShapeObject, drawing: Drawing): Xml => {
  const isLine = object.outline.is === 'line'
  const [shape, about, own] = isLine
    ? ['p:cxnSp', 'p:nvCxnSpPr', 'p:cNvCxnSpPr']
    : ['p:sp', 'p:nvSpPr', 'p:cNvSpPr']
  return element(
    shape,
    {},
    element(about, {}, nonVisualXml(object, drawing), element(own), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      transformXml(object),
      geometryXml(object.outline, object.box),
      isLine ? undefined : fillXml(object.fill, drawing.media),
      lineXml(object.line),
    ),
  )
}
