import type { Placed } from '../../scene/scene.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { Drawing } from './drawing.ts'
import { nonVisualXml } from './non-visual.ts'
import { transformXml } from './place.ts'

/** The frame of a table or chart, which cannot be turned. */
export const frameXml = (
  object: Placed,
  drawing: Drawing,
  { uri, content }: { readonly uri: string; readonly content: Xml },
): Xml =>
  element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      nonVisualXml(object, drawing),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: true })),
      element('p:nvPr'),
    ),
    transformXml({ box: object.box }, 'p:xfrm'),
    element('a:graphic', {}, element('a:graphicData', { uri }, content)),
  )
