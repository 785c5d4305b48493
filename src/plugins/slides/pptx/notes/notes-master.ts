import type { Scene } from '../../scene/scene.ts'
import { colourMapXml } from '../layouts/master.ts'
import { offeredPlaceXml, slideImageXml } from '../layouts/place.ts'
import { plainLevels } from '../layouts/text-styles.ts'
import { treeXml } from '../objects/tree.ts'
import { Relations } from '../package/relations.ts'
import { relations as sorts, spaces } from '../xml/names.ts'
import { element, partOf } from '../xml/xml.ts'

export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml'
/** A master has a theme of its own; PowerPoint refuses one that two share. */
export const notesThemePath = 'ppt/theme/theme2.xml'

/** Size of a page of notes, on paper that stands. */
export const notesSize = { width: 6_858_000, height: 9_144_000 }

const picture = ({ size }: Scene) => {
  const [width, height] = [5_486_400, 3_600_000]
  const scale = Math.min(width / size.width, height / size.height)
  const [cx, cy] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  return { x: Math.round((notesSize.width - cx) / 2), y: 700_000, width: cx, height: cy }
}

/** The part of the master of notes: the slide above, what is said below, the page's number. */
export const notesMasterPart = (scene: Scene) => {
  const relations = new Relations()
  relations.to(sorts.theme, notesThemePath)
  const looks = {
    size: 1200,
    weight: 400,
    caps: false,
    colour: { hex: '000000', slot: { name: 'dk1' } },
  } as const
  const places = [
    slideImageXml({ id: 2, name: 'Slide Image Placeholder 1', idx: 2, box: picture(scene) }),
    offeredPlaceXml({
      id: 3,
      name: 'Notes Placeholder 2',
      placeholder: element('p:ph', { type: 'body', sz: 'quarter', idx: 3 }),
      box: { x: 685_800, y: 4_600_000, width: 5_486_400, height: 3_800_000 },
      role: 'body',
      language: scene.language,
    }),
    offeredPlaceXml({
      id: 4,
      name: 'Slide Number Placeholder 3',
      placeholder: element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 5 }),
      box: { x: 3_884_613, y: 8_685_213, width: 2_971_800, height: 458_787 },
      role: 'number',
      language: scene.language,
      properties: element('a:bodyPr', { anchor: 'b' }),
      styles: [element('a:lvl1pPr', { algn: 'r' }, element('a:defRPr', { sz: 1200 }))],
    }),
  ]
  const root = element(
    'p:notesMaster',
    spaces,
    element(
      'p:cSld',
      {},
      element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' }))),
      treeXml(places),
    ),
    colourMapXml,
    element('p:notesStyle', {}, plainLevels(looks, scene)),
  )
  return { xml: partOf(root), relations }
}
