import type { PictureObject } from '../../scene/scene.ts'
import { lineXml } from '../paint/line.ts'
import { share } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { Drawing } from './drawing.ts'
import { geometryXml, rectangleXml } from './geometry.ts'
import { nonVisualXml } from './non-visual.ts'
import { transformXml } from './place.ts'
import { placeholderXml } from './placeholder.ts'

const cut = (value: number): number | undefined => share(value, -1, 1) || undefined

/** A picture, cropped as it is shown; nothing where the scene has no such file. */
export const pictureXml = (object: PictureObject, drawing: Drawing): Xml | undefined => {
  const media = drawing.media(object.media)
  if (media === undefined) return undefined
  const { placeholder, crop, opacity = 1 } = object
  const place =
    placeholder && drawing.take('picture', placeholder.index)
      ? placeholderXml('picture', placeholder.index)
      : undefined
  const locks = element('a:picLocks', { noGrp: place ? true : undefined, noChangeAspect: true })
  const faded = opacity < 1 && element('a:alphaModFix', { amt: share(opacity) })
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      nonVisualXml(object, drawing),
      element('p:cNvPicPr', {}, locks),
      element('p:nvPr', {}, place),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': media }, faded),
      element('a:srcRect', {
        l: cut(crop.left),
        t: cut(crop.top),
        r: cut(crop.right),
        b: cut(crop.bottom),
      }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'p:spPr',
      {},
      transformXml(object),
      object.outline ? geometryXml(object.outline, object.box) : rectangleXml(object.box, object.radius),
      lineXml(object.line),
    ),
  )
}
