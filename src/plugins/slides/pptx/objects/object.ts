import type { SceneObject } from '../../scene/scene.ts'
import type { Xml } from '../xml/xml.ts'
import { chartFrameXml } from './chart-frame.ts'
import type { Drawing } from './drawing.ts'
import { groupXml } from './group.ts'
import { pictureXml } from './picture.ts'
import { shapeXml } from './shape.ts'
import { tableXml } from './table.ts'
import { textBoxXml } from './text-box.ts'

/** An object of a slide, as the elements that draw it. */
export const objectXml = (object: SceneObject, drawing: Drawing): readonly Xml[] => {
  switch (object.type) {
    case 'text':
      return [textBoxXml(object, drawing)]
    case 'table':
      return tableXml(object, drawing)
    case 'chart':
      return [chartFrameXml(object, drawing)]
    case 'picture': {
      const picture = pictureXml(object, drawing)
      return picture === undefined ? [] : [picture]
    }
    case 'shape':
      return [shapeXml(object, drawing)]
    case 'group':
      return groupXml(object, drawing, objectXml)
  }
}
