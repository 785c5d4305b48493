import { isBold } from '../../scene/text.ts'
import type { ChartText } from '../../scene/chart-object.ts'
import { colourXml } from '../paint/colour.ts'
import { faceXml } from '../text/face.ts'
import { element, type Attributes, type Xml } from '../xml/xml.ts'

/** Attributes and colour and faces of a text in a chart, under the name its place asks for. */
export const looksOf = (looks: ChartText, name: 'a:defRPr' | 'a:rPr', more: Attributes = {}): Xml =>
  element(
    name,
    {
      ...more,
      sz: Math.min(400_000, Math.max(100, Math.round(looks.size))),
      b: isBold(looks.weight),
      i: false,
      u: 'none',
      strike: 'noStrike',
      kern: name === 'a:defRPr' ? 1200 : undefined,
      baseline: 0,
    },
    element('a:solidFill', {}, colourXml(looks.colour)),
    faceXml(looks.face),
  )

type Box = { readonly wraps: boolean; readonly insets?: boolean }

/** The box of a text in a chart; it never turns its letters to make them fit. */
export const bodyXml = ({ wraps, insets = false }: Box): Xml =>
  element(
    'a:bodyPr',
    {
      rot: 0,
      spcFirstLastPara: true,
      vertOverflow: 'overflow',
      horzOverflow: 'overflow',
      vert: 'horz',
      wrap: wraps ? 'square' : 'none',
      ...(insets && { lIns: 38_100, tIns: 19_050, rIns: 38_100, bIns: 19_050 }),
      anchor: 'ctr',
      anchorCtr: true,
    },
    insets && element('a:spAutoFit'),
  )

/** How texts of a part of a chart are set. */
export const textXml = (looks: ChartText, box: Box, isMirrored = false): Xml =>
  element(
    'c:txPr',
    {},
    bodyXml(box),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', { rtl: isMirrored }, looksOf(looks, 'a:defRPr')),
      element('a:endParaRPr', { lang: 'en-US' }),
    ),
  )
