import { colourSlots } from '../../scene/paint.ts'
import type { SceneTheme } from '../../scene/scene-theme.ts'
import type { Face } from '../../scene/text.ts'
import { hexOf } from '../paint/colour.ts'
import { sortOf } from '../text/face.ts'
import { spaces } from '../xml/names.ts'
import { element, partOf, type Xml } from '../xml/xml.ts'

const facesXml = (name: string, face: Face): Xml =>
  element(
    name,
    {},
    element('a:latin', { typeface: face.latin, panose: sortOf(face).panose }),
    element('a:ea', { typeface: face.asian }),
    element('a:cs', { typeface: face.complex }),
  )

const own = element('a:schemeClr', { val: 'phClr' })
const solid = element('a:solidFill', {}, own)
const edge = (w: number): Xml =>
  element(
    'a:ln',
    { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    solid,
    element('a:prstDash', { val: 'solid' }),
    element('a:miter', { lim: 800_000 }),
  )
const noEffect = element('a:effectStyle', {}, element('a:effectLst'))

// Three of each are asked for; designs of Platen are flat, so they are all the same.
const formatsXml = (name: string): Xml =>
  element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, solid, solid, solid),
    element('a:lnStyleLst', {}, edge(6350), edge(12_700), edge(19_050)),
    element('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
    element('a:bgFillStyleLst', {}, solid, solid, solid),
  )

/** The part that holds a theme's colours and faces; slides name them by slot. */
export const themePart = ({ name, colours, heading, text }: SceneTheme): string =>
  partOf(
    element(
      'a:theme',
      { 'xmlns:a': spaces['xmlns:a'], name },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name },
          colourSlots.map((slot) =>
            element(`a:${slot}`, {}, element('a:srgbClr', { val: hexOf(colours[slot]) })),
          ),
        ),
        element('a:fontScheme', { name }, facesXml('a:majorFont', heading), facesXml('a:minorFont', text)),
        formatsXml(name),
      ),
      element('a:objectDefaults'),
      element('a:extraClrSchemeLst'),
    ),
  )
