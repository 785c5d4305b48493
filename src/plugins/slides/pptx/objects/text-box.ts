import type { TextObject } from '../../scene/scene.ts'
import { fillXml } from '../paint/fill.ts'
import { lineXml } from '../paint/line.ts'
import { bodyPropertiesXml, paragraphsXml } from '../text/body.ts'
import { withWholeLink } from '../text/whole-link.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { Drawing } from './drawing.ts'
import { rectangleXml } from './geometry.ts'
import { nonVisualXml } from './non-visual.ts'
import { transformXml } from './place.ts'
import { placeholderXml } from './placeholder.ts'

/** A text: what fills a place of the layout where it has one there, a box of its own otherwise. */
export const textBoxXml = (given: TextObject, drawing: Drawing): Xml => {
  const object = withWholeLink(given)
  const { placeholder } = object
  const place =
    placeholder && drawing.take(placeholder.role, placeholder.index)
      ? placeholderXml(placeholder.role, placeholder.index)
      : undefined
  const texts = placeholder?.role === 'number' ? { ...drawing, number: drawing.sheet } : drawing
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      nonVisualXml(object, drawing),
      place
        ? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true }))
        : element('p:cNvSpPr', { txBox: true }),
      element('p:nvPr', {}, place),
    ),
    element(
      'p:spPr',
      {},
      transformXml(object),
      rectangleXml(object.box, object.radius),
      fillXml(object.fill, drawing.media),
      lineXml(object.line),
    ),
    element(
      'p:txBody',
      {},
      bodyPropertiesXml(object),
      element('a:lstStyle'),
      paragraphsXml(object.paragraphs, texts),
    ),
  )
}
