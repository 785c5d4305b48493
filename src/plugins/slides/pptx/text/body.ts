import type { Paragraph } from '../../scene/text.ts'
import type { TextObject } from '../../scene/scene.ts'
import { farthest, whole } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'
import { countedOn } from './numbering.ts'
import { paragraphXml, type TextPlace } from './paragraph.ts'

type Insets = TextObject['insets']

/** Names of the sides a box has in office files, `t`, `ctr`, `b`. */
export const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const

const emu = (length: number): number => whole(length, 0, farthest)

/** Insets by the sides of the screen. */
export const sidesOf = (insets: Insets, direction: 'ltr' | 'rtl') => ({
  left: emu(direction === 'ltr' ? insets.start : insets.end),
  right: emu(direction === 'ltr' ? insets.end : insets.start),
  top: emu(insets.top),
  bottom: emu(insets.bottom),
})

/** How a box sets its text; nothing shrinks or grows, sizes are as measured. */
export const bodyPropertiesXml = (object: TextObject): Xml => {
  const direction = object.paragraphs[0]?.direction ?? 'ltr'
  const sides = sidesOf(object.insets, direction)
  return element(
    'a:bodyPr',
    {
      vert: 'horz',
      wrap: object.wraps ? 'square' : 'none',
      lIns: sides.left,
      tIns: sides.top,
      rIns: sides.right,
      bIns: sides.bottom,
      rtlCol: direction === 'rtl',
      anchor: anchors[object.anchor],
    },
    element('a:noAutofit'),
  )
}

/** Paragraphs; a text has one at least. */
export const paragraphsXml = (paragraphs: readonly Paragraph[], place: TextPlace): Xml | readonly Xml[] =>
  paragraphs.length === 0
    ? element('a:p')
    : countedOn(paragraphs).map((paragraph) => paragraphXml(paragraph, place))
