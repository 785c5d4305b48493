import type { Scene } from '../../scene/scene.ts'
import { firstMasterId } from '../layouts/master.ts'
import { masterPath } from '../layouts/layout.ts'
import { masterLooks } from '../layouts/master-looks.ts'
import { plainLevels } from '../layouts/text-styles.ts'
import { notesMasterPath, notesSize } from '../notes/notes-master.ts'
import { extent } from '../objects/place.ts'
import { Relations } from '../package/relations.ts'
import { slidePath } from '../text/link.ts'
import { relations as sorts, spaces } from '../xml/names.ts'
import { element, partOf } from '../xml/xml.ts'
import { sectionsXml } from './sections.ts'
import { settingsPaths } from './settings.ts'

export const presentationPath = 'ppt/presentation.xml'

const firstSlideId = 256
// What PowerPoint allows a side of a slide.
const side = (value: number): number => Math.max(914_400, extent(value))

/** The part all others hang on. */
export const presentationPart = (scene: Scene, { hasNotes }: { readonly hasNotes: boolean }) => {
  const relations = new Relations()
  const master = relations.to(sorts.master, masterPath)
  const notes = hasNotes && relations.to(sorts.notesMaster, notesMasterPath)
  const slides = scene.sheets.map(({ number }, index) =>
    element('p:sldId', { id: firstSlideId + index, 'r:id': relations.to(sorts.slide, slidePath(number)) }),
  )
  for (const [type, path] of settingsPaths) relations.to(type, path)
  const root = element(
    'p:presentation',
    {
      ...spaces,
      saveSubsetFonts: true,
      autoCompressPictures: false,
      rtl: scene.direction === 'rtl' || undefined,
    },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: firstMasterId, 'r:id': master })),
    notes !== false && element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notes })),
    slides.length > 0 && element('p:sldIdLst', {}, slides),
    element('p:sldSz', { cx: side(scene.size.width), cy: side(scene.size.height) }),
    element('p:notesSz', { cx: notesSize.width, cy: notesSize.height }),
    element('p:defaultTextStyle', {}, plainLevels(masterLooks(scene).body, scene)),
    sectionsXml(scene, (sheet) => firstSlideId + scene.sheets.indexOf(sheet)),
  )
  return { xml: partOf(root), relations }
}
