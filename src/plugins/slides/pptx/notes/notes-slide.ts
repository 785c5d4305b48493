import type { Scene, SceneSheet } from '../../scene/scene.ts'
import { treeXml } from '../objects/tree.ts'
import { Relations } from '../package/relations.ts'
import { languageOf } from '../text/language.ts'
import { slidePath } from '../text/link.ts'
import { relations as sorts, spaces } from '../xml/names.ts'
import { element, partOf, text, type Xml } from '../xml/xml.ts'
import { slideImageXml } from '../layouts/place.ts'
import { notesMasterPath } from './notes-master.ts'

/** Path of the notes of a sheet. */
export const notesPath = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`

const placeXml = (
  { id, name, placeholder }: { id: number; name: string; placeholder: Xml },
  ...paragraphs: readonly Xml[]
): Xml =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
      element('p:nvPr', {}, placeholder),
    ),
    element('p:spPr'),
    element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), paragraphs),
  )

/** What is said with a slide, a paragraph for each line, and the slide's picture above it. */
export const notesPart = ({ notes, number }: SceneSheet, { language, direction }: Scene) => {
  const relations = new Relations()
  relations.to(sorts.notesMaster, notesMasterPath)
  relations.to(sorts.slide, slidePath(number))
  const spoken = languageOf(language)
  const sides = direction === 'rtl' ? element('a:pPr', { algn: 'r', rtl: true }) : undefined
  const paragraphs = notes.split(/\r\n|[\n\r\v\f]/).map((line) => {
    const run = element(
      'a:r',
      {},
      element('a:rPr', { ...spoken, dirty: false }),
      element('a:t', {}, text(line)),
    )
    return element('a:p', {}, sides, line === '' ? element('a:endParaRPr', spoken) : run)
  })
  const field = element(
    'a:fld',
    { id: '{5A4B1C0D-7E0C-4E52-9C4B-2D1D4B0B2F6E}', type: 'slidenum' },
    element('a:rPr', { lang: spoken.lang }),
    element('a:t', {}, text(String(number))),
  )
  const root = element(
    'p:notes',
    spaces,
    element(
      'p:cSld',
      {},
      treeXml([
        slideImageXml({ id: 2, name: 'Slide Image Placeholder 1' }),
        placeXml(
          { id: 3, name: 'Notes Placeholder 2', placeholder: element('p:ph', { type: 'body', idx: 1 }) },
          ...paragraphs,
        ),
        placeXml(
          {
            id: 4,
            name: 'Slide Number Placeholder 3',
            placeholder: element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 5 }),
          },
          element('a:p', {}, field),
        ),
      ]),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )
  return { xml: partOf(root), relations }
}
