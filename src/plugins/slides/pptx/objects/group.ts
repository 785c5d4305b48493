import type { GroupObject, SceneObject } from '../../scene/scene.ts'
import { angle } from '../paint/fill.ts'
import { element, type Xml } from '../xml/xml.ts'
import type { Drawing } from './drawing.ts'
import { nonVisualXml } from './non-visual.ts'
import { boxXml } from './place.ts'

type Write = (object: SceneObject, drawing: Drawing) => Xml | readonly Xml[]

const holdsTable = ({ members }: GroupObject): boolean =>
  members.some((member) => member.type === 'table' || (member.type === 'group' && holdsTable(member)))

/** A group; its members keep their places on the slide. PowerPoint allows no table in one: those stand by themselves. */
export const groupXml = (object: GroupObject, drawing: Drawing, write: Write): readonly Xml[] => {
  // Places of a layout are filled by what lies on the slide itself.
  const within: Drawing = { ...drawing, take: () => false }
  if (holdsTable(object)) return object.members.flatMap((member) => write(member, drawing))
  const about = nonVisualXml(object, drawing)
  const members = object.members.flatMap((member) => write(member, within))
  if (members.length === 0) return []
  return [
    element(
      'p:grpSp',
      {},
      element('p:nvGrpSpPr', {}, about, element('p:cNvGrpSpPr'), element('p:nvPr')),
      element(
        'p:grpSpPr',
        {},
        element(
          'a:xfrm',
          { rot: object.rotation ? angle(object.rotation) || undefined : undefined },
          boxXml(object.box),
          boxXml(object.box, ['a:chOff', 'a:chExt']),
        ),
      ),
      members,
    ),
  ]
}
