import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '../scene/box.ts'
import type { Scene, SceneObject } from '../scene/scene.ts'
import { at, paragraph, placed, run, textAt } from '../testing/sample-looks.ts'
import { table } from '../testing/sample-objects.ts'
import { sampleScene } from '../testing/sample-scene.ts'
import { lintPptx } from './lint/lint-pptx.ts'
import { sceneFiles } from './write-scene.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ']]>',
    '<a:t/>',
    '&#0;',
    '\ud800',
    '\udfff\ud83d',
    '\u0000\ufffe',
    '"><x y="',
    '\r\n\t',
  ),
)
const number = fc.oneof(
  fc.double({ min: -1e9, max: 1e9 }),
  fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.4),
)
const box: fc.Arbitrary<Box> = fc.record({ x: number, y: number, width: number, height: number })
const address = fc.oneof(fc.webUrl(), words, fc.constant('https://x.y/%zz {|}\\^`"'))
const language = fc.constantFrom('en', 'ar', 'zh-Hant', 'no language', '', 'x-klingon')

const text = fc
  .record({ words, other: words, address, language, size: number, leading: number, box, level: fc.integer() })
  .map(({ box: place, leading, level, other, ...given }) =>
    textAt('t', place, [
      paragraph([run(given.words, given), run(other, { link: { to: 'address', url: given.address } })], {
        leading,
        level,
        before: leading,
        indent: { text: leading, mark: given.size },
        mark: { is: 'bullet', character: given.words },
      }),
    ]),
  )

const shape = fc
  .record({ box, turn: number, radius: number, alt: words })
  .map(({ box: place, turn, radius, alt }): SceneObject => ({
    ...placed('s', place),
    type: 'shape',
    name: alt,
    alt,
    rotation: turn,
    outline: { is: 'rectangle', radius },
    line: { colour: { hex: alt, opacity: radius }, width: radius },
    fill: {
      is: 'gradient',
      degrees: turn,
      stops: [
        { at: turn, colour: { hex: 'ffffff' } },
        { at: radius, colour: { hex: '', slot: { name: 'accent1', lumMod: turn } } },
      ],
    },
  }))

const cells = fc.array(
  fc.record({ columns: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 1, max: 9 }) }),
  {
    minLength: 1,
    maxLength: 6,
  },
)
const grid = fc.record({ cells, width: number }).map(({ cells: spans, width }): SceneObject => {
  const [first] = table.rows.flat()
  if (!first) throw new Error('The sample has a table with cells.')
  return {
    ...table,
    columnWidths: [width, width, width],
    rowHeights: [width, width],
    direction: spans.length % 2 === 0 ? 'ltr' : 'rtl',
    rows: [spans.map((span, column) => ({ ...first, ...span, at: column })), []],
  }
})

const scene = (object: SceneObject, said: string): Scene => {
  const sample = sampleScene()
  const [sheet, ...others] = sample.sheets
  if (!sheet) throw new Error('The sample has sheets.')
  const sheets = [
    {
      ...sheet,
      notes: said,
      objects: [object, { ...placed('g', at(0, 0, 1, 1)), type: 'group', members: [object] } as const],
    },
  ]
  return {
    ...sample,
    title: said,
    theme: { ...sample.theme, name: said },
    sheets: [...sheets, ...others.slice(0, 1)],
  }
}

test('nothing a scene may hold makes a file that PowerPoint would repair', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, shape, grid), words, async (object, said) => {
      expect(lintPptx(await sceneFiles(scene(object, said)))).toEqual([])
    }),
    { numRuns: 25 },
  )
})
