import type { Box } from '../../scene/box.ts'
import type { Placeholder } from '../../scene/scene.ts'
import { boxXml } from '../objects/place.ts'
import { element, text, type Xml } from '../xml/xml.ts'

// PowerPoint shows these in the language of the person; they are seen on a slide only while its place is empty.
const prompts = {
  title: 'Click to edit Master title style',
  subtitle: 'Click to edit Master subtitle style',
  body: 'Click to edit Master text styles',
  picture: 'Click icon to add picture',
} as const

type OfferedPlace = {
  readonly id: number
  readonly name: string
  readonly placeholder: Xml
  readonly box: Box
  readonly role: Placeholder | 'date'
  /** Properties of the box, and styles of its levels. */
  readonly properties?: Xml
  readonly styles?: readonly Xml[]
}

const contentXml = (role: Placeholder | 'date'): Xml => {
  if (role === 'number')
    return element(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      element('a:rPr', { lang: 'en-US' }),
      element('a:t', {}, text('‹#›')),
    )
  if (role === 'footer' || role === 'date') return element('a:endParaRPr', { lang: 'en-US' })
  return element('a:r', {}, element('a:rPr', { lang: 'en-US' }), element('a:t', {}, text(prompts[role])))
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
      element('a:p', {}, contentXml(place.role)),
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
