import type { Box } from '../../scene/box.ts'
import type { Placeholder } from '../../scene/scene.ts'
import { boxXml } from '../objects/place.ts'
import { languageOf } from '../text/language.ts'
import { element, text, type Xml } from '../xml/xml.ts'
import { promptLanguage, promptOf } from './prompts.ts'

type OfferedPlace = {
  readonly id: number
  readonly name: string
  readonly placeholder: Xml
  readonly box: Box
  readonly role: Placeholder | 'date'
  /** Of the design: what an empty place says is in it. */
  readonly language: string
  /** Properties of the box, and styles of its levels. */
  readonly properties?: Xml
  readonly styles?: readonly Xml[]
}

const contentXml = ({ role, language }: OfferedPlace): Xml => {
  const looks = element('a:rPr', { lang: languageOf(promptLanguage(language)).lang })
  if (role === 'number')
    return element(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      looks,
      element('a:t', {}, text('‹#›')),
    )
  if (role === 'footer' || role === 'date')
    return element('a:endParaRPr', { lang: languageOf(language).lang })
  return element('a:r', {}, looks, element('a:t', {}, text(promptOf(role, language))))
}

/** A place that a master or a layout offers. */
export const offeredPlaceXml = (place: OfferedPlace): Xml =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: place.id, name: place.name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
      element('p:nvPr', {}, place.placeholder),
    ),
    element(
      'p:spPr',
      {},
      element('a:xfrm', {}, boxXml(place.box)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
    element(
      'p:txBody',
      {},
      place.properties ?? element('a:bodyPr'),
      element('a:lstStyle', {}, place.styles),
      element('a:p', {}, contentXml(place)),
    ),
  )

type SlideImage = { readonly id: number; readonly name: string; readonly idx?: number; readonly box?: Box }

/** Where a page of notes shows its slide; with a box and an edge on the master, after it elsewhere. */
export const slideImageXml = ({ id, name, idx, box }: SlideImage): Xml =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx })),
    ),
    element(
      'p:spPr',
      {},
      box && [
        element('a:xfrm', {}, boxXml(box)),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
        element('a:noFill'),
        element('a:ln', { w: 12_700 }, element('a:solidFill', {}, element('a:prstClr', { val: 'black' }))),
      ],
    ),
  )
