import type { Scene, SceneLayout, SceneObject, SceneSheet } from '../scene/scene.ts'
import { charts } from './sample-charts.ts'
import { at, paragraph, run, sampleTheme, slot, textAt, titleOf } from './sample-looks.ts'
import { drawing, mirroredTable, pictures, sampleMedia, shapes, table } from './sample-objects.ts'
import { lists, richTexts, scripts } from './sample-texts.ts'

const paper = { is: 'solid', colour: slot('lt1') } as const
const title = { role: 'title', index: 1, box: at(80, 60, 1120, 90) } as const
const footer = { role: 'footer', index: 1, box: at(80, 670, 600, 30) } as const
const number = { role: 'number', index: 1, box: at(1120, 670, 80, 30) } as const
const half = (index: number) =>
  ({ role: 'body', index, box: at(80 + (index - 1) * 580, 180, 540, 420) }) as const
const photo = { role: 'picture', index: 1, box: at(640, 180, 560, 420) } as const

const columns = [title, half(1), half(2), footer, number]

const layouts: readonly SceneLayout[] = [
  { slug: 'cover', name: 'Cover', background: { is: 'solid', colour: slot('dk2') }, places: [title] },
  { slug: 'columns', name: 'Two columns', background: paper, places: columns },
  { slug: 'slides-section', name: 'Section', background: paper, places: columns },
  { slug: 'picture', name: 'Picture & text', background: paper, places: [title, photo, footer, number] },
  { slug: 'plain', name: 'Plain', background: paper, places: [] },
]

const feet = (sheet: number): readonly SceneObject[] => [
  textAt('footer', footer.box, [paragraph([run('Sample', { size: 1000 })], { leading: 1400 })], {
    placeholder: { role: 'footer', index: 1 },
  }),
  textAt(
    'number',
    number.box,
    [paragraph([run(`0${sheet} / 8`, { size: 1000 })], { align: 'end', leading: 1400 })],
    {
      placeholder: { role: 'number', index: 1 },
    },
  ),
]

type Given = Pick<SceneSheet, 'layout' | 'title' | 'objects'> & Partial<SceneSheet>

const sheets: readonly Given[] = [
  {
    layout: 'cover',
    title: 'A sample',
    background: { is: 'solid', colour: slot('dk2') },
    objects: [titleOf('A sample', { colour: slot('lt1') }), titleOf('A second title')],
    notes: 'Say hello & "welcome".\nThen go on <slowly>.',
  },
  { layout: 'columns', title: 'Words', objects: [...richTexts, ...feet(2)], notes: 'Words \u0000 here.' },
  { layout: 'slides-section', title: 'Lists', objects: [...lists, ...feet(3)] },
  { layout: 'picture', title: 'Scripts', objects: [...scripts, ...feet(4)], notes: 'ملاحظات' },
  { layout: 'picture', title: 'Pictures', objects: [...pictures, ...feet(5)] },
  {
    layout: 'picture',
    title: 'Shapes',
    objects: [...shapes, ...feet(6)],
    background: { is: 'picture', media: drawing },
  },
  { layout: 'plain', title: 'Charts', objects: charts },
  { layout: 'plain', title: 'Tables', objects: [table, mirroredTable] },
]

/** A scene with every sort of object, for tests of what is written from one. */
export const sampleScene = (): Scene => ({
  title: 'A sample & its "quotes"',
  language: 'en',
  direction: 'ltr',
  size: { width: 12_192_000, height: 6_858_000 },
  theme: sampleTheme,
  layouts,
  sheets: sheets.map((sheet, index) => ({
    number: index + 1,
    page: index,
    part: 0,
    background: paper,
    notes: '',
    ...sheet,
  })),
  media: sampleMedia,
})
