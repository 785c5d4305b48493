import { boxOf, emu } from '../scene/box.ts'
import type { TextObject } from '../scene/scene.ts'
import type { Run } from '../scene/text.ts'
import { faceOf } from '../theme/face-of.ts'
import { type Around, paintOf } from './box-around.ts'
import { seenColour } from './box-brush.ts'
import type { PseudoText } from './box-rows.ts'
import type { Drawn } from './drawn.ts'
import type { Measuring } from './measuring.ts'

/** Hundredths of a point in a pixel. */
const perPixel = 75

const runOf = (text: string, style: PseudoText, measuring: Measuring, opacity: number): Run | undefined => {
  const colour = seenColour(style.colour, { theme: measuring.theme, opacity, block: null })
  if (!colour) return undefined
  const language = style.language || measuring.language
  return {
    text,
    face: faceOf({ stack: style.family, text, language }, measuring.theme),
    size: Math.max(100, Math.round(style.size * perPixel)),
    weight: style.weight,
    ...(style.isItalic && { italic: true }),
    colour,
    ...(style.tracking !== 0 && { tracking: Math.round(style.tracking * perPixel) }),
    language,
  }
}

const alignOf = (align: string, direction: string): 'start' | 'center' | 'end' => {
  if (align === 'center') return 'center'
  return align === 'end' || align === (direction === 'rtl' ? 'left' : 'right') ? 'end' : 'start'
}

/** Generated text that stands in a box of its own, such as a large quotation mark; what is in a line belongs to its line. */
export const pseudoTexts = (rows: readonly PseudoText[], around: Around, measuring: Measuring): Drawn[] =>
  rows.flatMap((row): Drawn[] => {
    const place = around.places.get(row.element)
    const found = around.pseudo(row)
    const text = found?.text.trim() ?? ''
    if (!place || !found || text === '') return []
    const run = runOf(text, row, measuring, place.opacity * row.opacity)
    if (!run) return []
    const [rect] = around.pseudoRects(row)
    const { direction, align, leading } = row
    const at = around.onSheet(rect ?? [0, 0, 0, 0], place.sheet)
    // As high as it takes room: a mark that hangs over the words below leaves its box, the words do not.
    const height = at.height > 0 ? at.height : leading
    const object: TextObject = {
      id: '',
      name: 'Mark',
      isDecorative: true,
      type: 'text',
      box: boxOf({ ...at, width: Math.max(at.width, row.size * 0.6 * text.length), height }),
      paragraphs: [
        {
          runs: [run],
          align: alignOf(align, direction),
          direction,
          level: 0,
          leading: Math.round(leading * perPixel),
          before: 0,
          after: 0,
        },
      ],
      insets: { top: 0, end: 0, bottom: 0, start: 0 },
      anchor: 'top',
      wraps: false,
      lines: [{ text, box: { x: emu(at.x), y: emu(at.y), width: emu(at.width), height: emu(height) } }],
      fidelity: { is: 'native' },
      ...(place.block && { block: place.block }),
    }
    return [{ sheet: place.sheet, paint: paintOf(row, place, around) + 0.001, object }]
  })
