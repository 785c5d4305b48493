import type { Scene } from '../../scene/scene.ts'
import type { Package } from '../package/package.ts'
import { languageOf } from '../text/language.ts'
import { relations as sorts, types } from '../xml/names.ts'
import { element, partOf, text, type Xml } from '../xml/xml.ts'

const metadata = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const extended = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'

const coreXml = ({ title, language }: Scene, made: Date | undefined): Xml => {
  const time = made && text(made.toISOString().replace(/\.\d+Z$/, 'Z'))
  const date = (name: string) => time && element(name, { 'xsi:type': 'dcterms:W3CDTF' }, time)
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': metadata,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, text(title)),
    element('dc:creator', {}, text('Platen')),
    element('cp:lastModifiedBy', {}, text('Platen')),
    element('cp:revision', {}, text('1')),
    date('dcterms:created'),
    date('dcterms:modified'),
    element('dc:language', {}, text(languageOf(language).lang)),
  )
}

const appXml = ({ sheets }: Scene): Xml =>
  element(
    'Properties',
    { xmlns: extended },
    element('TotalTime', {}, text('0')),
    element('Application', {}, text('Platen')),
    element('Slides', {}, text(String(sheets.length))),
    element('Notes', {}, text(String(sheets.filter(({ notes }) => notes !== '').length))),
    element('HiddenSlides', {}, text('0')),
  )

/** Adds title, language and maker of the file, and when it was made if that was told. */
export const addProperties = (parts: Package, scene: Scene, made: Date | undefined): void => {
  parts.part('docProps/core.xml', { xml: partOf(coreXml(scene, made)), type: types.coreProperties })
  parts.part('docProps/app.xml', { xml: partOf(appXml(scene)), type: types.appProperties })
  parts.root.to(sorts.coreProperties, 'docProps/core.xml')
  parts.root.to(sorts.appProperties, 'docProps/app.xml')
}
