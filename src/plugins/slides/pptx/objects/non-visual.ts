import type { Placed } from '../../scene/scene.ts'
import { linkXml } from '../text/link.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { Drawing } from './drawing.ts'

const decorative = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: true,
    }),
  ),
)

/** Number, name and alternative text of an object. */
export const nonVisualXml = (object: Placed, drawing: Drawing): Xml => {
  const alt = object.alt !== undefined && object.alt !== '' ? object.alt : undefined
  return element(
    'p:cNvPr',
    { id: drawing.nextId(), name: object.name || object.id, descr: alt },
    linkXml(object.link, drawing, 'object'),
    object.isDecorative === true && alt === undefined && decorative,
  )
}
