import type { Scene, SceneLayout } from '../scene/scene.ts'
import { addCharts } from './document/charts.ts'
import { mediaPaths } from './document/media.ts'
import { presentationPart, presentationPath } from './document/presentation.ts'
import { addProperties } from './document/properties.ts'
import { addSettings } from './document/settings.ts'
import { slidePart } from './document/slide.ts'
import { layoutPart, layoutPath, masterPath } from './layouts/layout.ts'
import { masterPart, themePath } from './layouts/master.ts'
import { notesMasterPart, notesMasterPath, notesThemePath } from './notes/notes-master.ts'
import { notesPart, notesPath } from './notes/notes-slide.ts'
import { Package } from './package/package.ts'
import { zipped } from './package/zipped.ts'
import { slidePath } from './text/link.ts'
import { themePart } from './theme/theme.ts'
import { relations as sorts, types } from './xml/names.ts'

type Given = {
  /** When the deck was made; left out, the same scene gives the same bytes. */
  readonly made?: Date
}

// A master without a layout is a file to be repaired, whether or not there is a slide.
const plain: SceneLayout = { slug: 'plain', name: 'Plain', background: { is: 'none' }, places: [] }

/** The files of a scene's PPTX by their paths, unpacked. */
export const sceneFiles = async (
  measured: Scene,
  { made }: Given = {},
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const scene = measured.layouts.length > 0 ? measured : { ...measured, layouts: [plain] }
  const parts = new Package()
  const media = mediaPaths(scene)
  const hasNotes = scene.sheets.some(({ notes }) => notes !== '')
  parts.root.to(sorts.document, presentationPath)
  parts.part(presentationPath, { ...presentationPart(scene, { hasNotes }), type: types.document })
  addSettings(parts)
  parts.part(themePath, { xml: themePart(scene.theme), type: types.theme })
  parts.part(masterPath, { ...masterPart(scene, media), type: types.master })
  for (const [index, layout] of scene.layouts.entries()) {
    parts.part(layoutPath(index), { ...layoutPart(scene, layout, media), type: types.layout })
  }
  const charts = addCharts(parts, scene)
  for (const sheet of scene.sheets) {
    parts.part(slidePath(sheet.number), { ...slidePart(sheet, { scene, media, charts }), type: types.slide })
    if (sheet.notes === '') continue
    parts.part(notesPath(sheet.number), { ...notesPart(sheet, scene), type: types.notes })
  }
  if (hasNotes) {
    parts.part(notesMasterPath, { ...notesMasterPart(scene), type: types.notesMaster })
    parts.part(notesThemePath, { xml: themePart(scene.theme), type: types.theme })
  }
  for (const { path, bytes } of media.values()) parts.file(path, bytes)
  addProperties(parts, scene, made)
  return parts.files()
}

/** A scene as a PPTX. The same scene gives the same bytes. */
export const writeScene = async (scene: Scene, given: Given = {}): Promise<Uint8Array> =>
  zipped(await sceneFiles(scene, given))
