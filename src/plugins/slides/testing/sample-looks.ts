import { emu } from '../scene/box.ts'
import type { Colour, ColourSlot } from '../scene/paint.ts'
import type { Placed, TextObject } from '../scene/scene.ts'
import type { SceneTheme } from '../scene/scene-theme.ts'
import type { Face, Paragraph, Run } from '../scene/text.ts'

export const heading: Face = {
  latin: 'Georgia',
  asian: 'Noto Serif SC',
  complex: 'Times New Roman',
  role: 'heading',
  fallback: 'Georgia',
}

export const body: Face = {
  latin: 'Inter',
  asian: 'Noto Sans SC',
  complex: 'Arial',
  role: 'text',
  fallback: 'Arial',
}

export const mono: Face = {
  latin: 'IBM Plex Mono',
  asian: 'Noto Sans SC',
  complex: 'Courier New',
  fallback: 'Courier New',
}

export const sampleTheme: SceneTheme = {
  name: 'Sample & "test"',
  colours: {
    dk1: '1F2A44',
    lt1: 'FBF9F4',
    dk2: '14213D',
    lt2: 'E9E4D8',
    accent1: 'C8553D',
    accent2: '588B8B',
    accent3: 'F28F3B',
    accent4: '2D4654',
    accent5: '8FB339',
    accent6: '6A4C93',
    hlink: 'C8553D',
    folHlink: 'C8553D',
  },
  heading,
  text: body,
}

/** A colour of the sample theme. */
export const slot = (name: ColourSlot, opacity?: number): Colour => ({
  hex: sampleTheme.colours[name],
  slot: { name },
  ...(opacity !== undefined && { opacity }),
})

export const ink = slot('dk1')

/** A box from pixels. */
export const at = (x: number, y: number, width: number, height: number) => ({
  x: emu(x),
  y: emu(y),
  width: emu(width),
  height: emu(height),
})

/** What objects have that say all they mean. */
export const placed = (id: string, box: Placed['box']) =>
  ({ id, name: id, box, fidelity: { is: 'native' } }) as const

/** A run of running text, otherwise as told. */
export const run = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  face: body,
  size: 1800,
  weight: 400,
  colour: ink,
  language: 'en',
  ...more,
})

/** A paragraph of runs or words, otherwise as told. */
export const paragraph = (runs: string | readonly Run[], more: Partial<Paragraph> = {}): Paragraph => ({
  runs: typeof runs === 'string' ? [run(runs)] : runs,
  align: 'start',
  direction: 'ltr',
  level: 0,
  leading: 2600,
  before: 0,
  after: 600,
  ...more,
})

const noInsets = { top: 0, end: 0, bottom: 0, start: 0 }

/** A text in a box, otherwise as told. */
export const textAt = (
  id: string,
  box: Placed['box'],
  paragraphs: readonly Paragraph[],
  more: Partial<TextObject> = {},
): TextObject => ({
  ...placed(id, box),
  type: 'text',
  paragraphs,
  insets: noInsets,
  anchor: 'top',
  wraps: true,
  lines: paragraphs.map(({ runs }) => ({ text: runs.map(({ text }) => text).join(''), box })),
  ...more,
})

/** A title in the place of its layout. */
export const titleOf = (words: string, more: Partial<Run> = {}): TextObject =>
  textAt(
    'title',
    at(80, 60, 1120, 90),
    [
      paragraph([run(words, { face: heading, size: 4000, weight: 700, ...more })], {
        leading: 4600,
        after: 0,
      }),
    ],
    { name: 'Title', placeholder: { role: 'title', index: 1 }, anchor: 'bottom' },
  )
