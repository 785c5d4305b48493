import { emu } from '../scene/box.ts'
import type { PathStep, SceneMedia, SceneObject, ShapeObject } from '../scene/scene.ts'
import type { TableCell, TableObject } from '../scene/table-object.ts'
import { at, ink, paragraph, placed, run, slot, textAt, titleOf } from './sample-looks.ts'

const files = [
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAFklEQVQI12M4EWob0d3NIK/l8qnfGgAkRwUSWs+lbQAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQI12OI6O6GIwacHABMXhEpf81AzQAAAABJRU5ErkJggg==',
].map((file) => new Uint8Array(Buffer.from(file, 'base64')))
const [four = new Uint8Array(), plain = new Uint8Array()] = files
/** Keys of the sample's media. */
export const [photo, drawing] = ['a'.repeat(64), 'b'.repeat(64)] as const
export const sampleMedia: ReadonlyMap<string, SceneMedia> = new Map([
  [photo, { bytes: four, type: 'image/png', width: 2, height: 2 }],
  [drawing, { bytes: plain, type: 'image/png', width: 4, height: 3 }],
  ['c'.repeat(64), { bytes: new Uint8Array([1]), type: 'image/jpeg', width: 1, height: 1 }],
])

const heart: readonly PathStep[] = [
  { step: 'move', x: 0.5, y: 1 },
  { step: 'curve', x1: -0.4, y1: 0.4, x2: 0.2, y2: -0.3, x: 0.5, y: 0.25 },
  { step: 'curve', x1: 0.8, y1: -0.3, x2: 1.4, y2: 0.4, x: 0.5, y: 1 },
  { step: 'close' },
]
const shape = (id: string, box: ShapeObject['box'], more: Partial<ShapeObject>): ShapeObject => ({
  ...placed(id, box),
  type: 'shape',
  outline: { is: 'rectangle' },
  isDecorative: true,
  ...more,
})
const filled = (name: 'accent1' | 'accent2' | 'accent3') => ({ is: 'solid', colour: slot(name) }) as const

/** Shapes of every form, one outside the slide, and a group with a group in it. */
export const shapes: readonly SceneObject[] = [
  titleOf('Shapes'),
  shape('rectangle', at(80, 180, 160, 100), { fill: filled('accent1') }),
  shape('round', at(260, 180, 160, 100), {
    outline: { is: 'rectangle', radius: emu(20) },
    line: { colour: slot('accent2'), width: emu(4), dash: 'dot' },
  }),
  shape('ellipse', at(440, 180, 160, 100), {
    outline: { is: 'ellipse' },
    isDecorative: false,
    alt: 'A "ground" that fades\nto nothing',
    fill: {
      is: 'gradient',
      degrees: -90,
      stops: [
        { at: 1, colour: slot('accent3', 0) },
        { at: 0, colour: slot('accent3') },
      ],
    },
  }),
  shape('rule', at(80, 310, 520, 0), { outline: { is: 'line' }, line: { colour: ink, width: emu(1) } }),
  shape('heart', at(640, 180, 100, 100), { outline: { is: 'path', steps: heart }, fill: filled('accent1') }),
  shape('outside', at(-60.4, 640.3, 200, 200), {
    outline: { is: 'ellipse' },
    fill: { is: 'solid', colour: { hex: 'c8553d', slot: { name: 'accent1', lumMod: 0.4, lumOff: 0.6 } } },
    rotation: 405,
  }),
  shape('pattern', at(760, 180, 160, 100), { fill: { is: 'picture', media: drawing } }),
  {
    ...placed('group', at(80, 360, 400, 200)),
    type: 'group',
    link: { to: 'sheet', number: 2 },
    members: [
      shape('card', at(80, 360, 400, 200), { fill: { is: 'solid', colour: slot('lt2') } }),
      textAt('card-text', at(100, 380, 360, 40), [paragraph('In a group')]),
      {
        ...placed('inner', at(100, 440, 50, 50)),
        type: 'group',
        members: [
          shape('dot', at(100, 440, 50, 50), { outline: { is: 'ellipse' }, fill: filled('accent2') }),
        ],
      },
    ],
  },
]

const picture = {
  type: 'picture',
  media: photo,
  crop: { left: 0.1, top: 0, right: 0.25, bottom: 0 },
} as const

/** One file shown in several ways. */
export const pictures: readonly SceneObject[] = [
  titleOf('Pictures'),
  {
    ...picture,
    ...placed('photo', at(640, 180, 560, 420)),
    alt: 'A "photo" & more',
    placeholder: { role: 'picture', index: 1 },
  },
  {
    ...picture,
    ...placed('small', at(80, 180, 200, 150)),
    alt: 'Again',
    radius: emu(12),
    opacity: 0.5,
    line: { colour: ink, width: emu(1) },
  },
  {
    ...picture,
    ...placed('cut', at(320, 180, 200, 150)),
    isDecorative: true,
    outline: { is: 'path', steps: heart },
    crop: { left: 0, top: 0, right: 0, bottom: 0 },
  },
  { ...picture, ...placed('lost', at(320, 400, 200, 150)), media: 'f'.repeat(64), alt: 'No such file' },
]

const line = { colour: ink, width: emu(1) }
const cell = (at: number, words: string, more: Partial<TableCell> = {}): TableCell & { at: number } => ({
  at,
  paragraphs: words === '' ? [] : [paragraph([run(words, { size: 1400 })], { leading: 1800, after: 0 })],
  columns: 1,
  rows: 1,
  isHeader: false,
  lines: { bottom: line },
  anchor: 'middle',
  insets: { top: emu(4), end: emu(8), bottom: emu(4), start: emu(8) },
  ...more,
})

/** A table with spans both ways, a cell without words, and lines on one side only. */
export const table: TableObject = {
  ...placed('table', at(80, 180, 800, 200)),
  type: 'table',
  alt: 'Prices by plan',
  columnWidths: [emu(200), emu(200), emu(200), emu(200)],
  rowHeights: [emu(50), emu(50), emu(50), emu(50)],
  direction: 'ltr',
  hasHeaderRow: true,
  hasHeaderColumn: false,
  ink,
  rows: [
    [
      cell(0, 'Plan', { rows: 2, isHeader: true, fill: { is: 'solid', colour: slot('lt2') } }),
      cell(1, 'Prices <net> & "gross"', { columns: 3, isHeader: true }),
    ],
    [cell(1, 'Month'), cell(2, 'Year'), cell(3, '')],
    [
      cell(0, 'Small'),
      cell(1, 'Two by two', { columns: 2, rows: 2, lines: { start: line, end: line } }),
      cell(3, '9'),
    ],
    [cell(0, 'Large', { anchor: 'bottom' }), cell(3, '19', { anchor: 'top' })],
  ],
}

/** The same table from right to left. */
export const mirroredTable: TableObject = {
  ...table,
  ...placed('table', at(80, 420, 800, 200)),
  direction: 'rtl',
}
