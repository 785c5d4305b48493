import type { Placeholder, Scene, SceneLayout, TextObject } from '../../scene/scene.ts'
import { placeholderXml } from '../objects/placeholder.ts'
import { counter, treeXml } from '../objects/tree.ts'
import { Relations } from '../package/relations.ts'
import { backgroundXml } from '../paint/background.ts'
import { bodyPropertiesXml } from '../text/body.ts'
import { paragraphPropertiesXml } from '../text/paragraph.ts'
import { looksXml } from '../text/run.ts'
import { relations as sorts, spaces } from '../xml/names.ts'
import { element, partOf, type Xml } from '../xml/xml.ts'
import { mediaOf, type MediaPaths } from '../document/media.ts'
import { offeredPlaceXml } from './place.ts'

export const masterPath = 'ppt/slideMasters/slideMaster1.xml'

/** Path of a layout's part, by its position in the scene. */
export const layoutPath = (index: number): string => `ppt/slideLayouts/slideLayout${index + 1}.xml`

const names: Readonly<Record<Placeholder, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'Text',
  picture: 'Picture',
  footer: 'Footer',
  number: 'Slide Number',
}

/** The first text of a deck that fills a place of a layout: an empty place is set as that is. */
const example = (
  { sheets }: Scene,
  layout: string,
  role: Placeholder,
  index: number,
): TextObject | undefined =>
  sheets
    .filter((sheet) => sheet.layout === layout)
    .flatMap(({ objects }) => objects)
    .find(
      (object): object is TextObject =>
        object.type === 'text' && object.placeholder?.role === role && object.placeholder.index === index,
    )

const levelStyles = ({ paragraphs }: TextObject): readonly Xml[] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((level) => {
    const found = paragraphs.find((paragraph) => paragraph.level === level && paragraph.runs.length > 0)
    const run = found?.runs[0]
    if (!found || !run) return []
    const { underline: _underline, strike: _strike, baseline: _baseline, link: _link, ...looks } = run
    const runs = looksXml(looks, { name: 'a:defRPr' })
    return [paragraphPropertiesXml(found, { name: `a:lvl${level + 1}pPr`, runs })]
  })

/** The part of a layout with the places it offers, and what it leads to. */
export const layoutPart = (scene: Scene, layout: SceneLayout, media: MediaPaths) => {
  const relations = new Relations()
  relations.to(sorts.master, masterPath)
  const nextId = counter()
  // A slide finds its place by type and number: two alike would be one too many.
  const offered = new Map(layout.places.map((place) => [placeholderXml(place.role, place.index), place]))
  const places = [...offered].map(([placeholder, { role, index, box, like }]) => {
    const text = example(scene, layout.slug, role, index) ?? like
    const id = nextId()
    return offeredPlaceXml({
      id,
      name: `${names[role]} Placeholder ${id - 1}`,
      placeholder,
      box,
      role,
      language: scene.language,
      ...(text && { properties: bodyPropertiesXml(text), styles: levelStyles(text) }),
    })
  })
  const root = element(
    'p:sldLayout',
    { ...spaces, preserve: true, userDrawn: true },
    element(
      'p:cSld',
      { name: layout.name },
      backgroundXml(layout.background, mediaOf(media, relations)),
      treeXml(places),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )
  return { xml: partOf(root), relations }
}
