import type { Face } from '../../scene/text.ts'
import { element, type Xml } from '../xml/xml.ts'

/** What a program chooses by when a face is not installed: a serif, a monospaced face, or one without serifs. */
const sorts = {
  serif: { panose: '02020603050405020304', pitchFamily: 18 },
  mono: { panose: '02070309020205020404', pitchFamily: 49 },
  sans: { panose: '020B0604020202020204', pitchFamily: 34 },
} as const

const serifs = /serif(?<!sans.?serif)|times|georgia|cambria|garamond|palatino|book antiqua|constantia/i
const monos = /courier|consolas|mono|menlo/i

/** Of which sort a face is, told by the one that stands in for it. */
export const sortOf = ({ fallback }: Face): (typeof sorts)[keyof typeof sorts] =>
  monos.test(fallback) ? sorts.mono : serifs.test(fallback) ? sorts.serif : sorts.sans

const prefixes = { heading: '+mj', text: '+mn' } as const

/** The faces of a run for Latin, East Asian and complex scripts: those of the theme by reference, others by name. */
export const faceXml = (face: Face): readonly Xml[] => {
  if (face.role !== undefined) {
    const prefix = prefixes[face.role]
    return [
      element('a:latin', { typeface: `${prefix}-lt` }),
      element('a:ea', { typeface: `${prefix}-ea` }),
      element('a:cs', { typeface: `${prefix}-cs` }),
    ]
  }
  return [
    element('a:latin', { typeface: face.latin, ...sortOf(face), charset: 0 }),
    element('a:ea', { typeface: face.asian }),
    element('a:cs', { typeface: face.complex }),
  ]
}
