import type { Scene, SceneSheet } from '../../scene/scene.ts'
import { element, type Xml } from '../xml/xml.ts'

const uri = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}'
/** Slug of the layout of slides that open a part of a deck. */
const opening = 'slides-section'

type Section = { readonly name: string; readonly sheets: readonly SceneSheet[] }

/** Parts of a deck: what comes before the first slide that opens one, and each with the slides up to the next. */
const sectionsOf = ({ sheets, title }: Scene): readonly Section[] =>
  sheets.reduce<readonly Section[]>((sections, sheet) => {
    const opens = sheet.layout === opening && sheet.part === 0
    const last = sections.at(-1)
    if (last && !opens) return sections.with(-1, { ...last, sheets: [...last.sheets, sheet] })
    return [...sections, { name: opens ? sheet.title : title, sheets: [sheet] }]
  }, [])

/** A number in the form of those that are drawn by lot, so that the same deck has the same. */
const guid = (number: number): string =>
  `{7D0E4A1C-5B2F-4C3D-9E6A-${number.toString(16).toUpperCase().padStart(12, '0')}}`

/** Sections as PowerPoint lists them beside the slides; nothing where a deck has one part only. */
export const sectionsXml = (scene: Scene, idOf: (sheet: SceneSheet) => number): Xml | undefined => {
  const sections = sectionsOf(scene)
  if (sections.length < 2) return undefined
  const list = element(
    'p14:sectionLst',
    { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
    sections.map(({ name, sheets }, index) =>
      element(
        'p14:section',
        { name, id: guid(index + 1) },
        element(
          'p14:sldIdLst',
          {},
          sheets.map((sheet) => element('p14:sldId', { id: idOf(sheet) })),
        ),
      ),
    ),
  )
  return element('p:extLst', {}, element('p:ext', { uri }, list))
}
