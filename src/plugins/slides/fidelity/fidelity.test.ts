import { expect, test } from 'vitest'
import type { Scene, SceneObject, TextObject } from '../scene/scene.ts'
import { sampleScene } from '../testing/sample-scene.ts'
import { drawScene } from './draw-scene.tsx'
import { reportOf } from './report-of.ts'
import { mostNotes } from './report.ts'
import { similarityIn } from './similarity.ts'
import { wordsOn } from './words-on.ts'

const scene = sampleScene()
const plain = { mode: 'editable', findings: [], differences: [] } as const

const withObjects = (change: (object: SceneObject) => SceneObject): Scene => ({
  ...scene,
  sheets: scene.sheets.map((sheet) => ({ ...sheet, objects: sheet.objects.map(change) })),
})

test('a scene is drawn with every sheet, text and picture, and nothing in it is markup', async () => {
  const hostile = withObjects((object) =>
    object.type === 'text'
      ? ({
          ...object,
          paragraphs: object.paragraphs.map((paragraph) => ({
            ...paragraph,
            runs: paragraph.runs.map((run) => ({
              ...run,
              text: '<script>x</script>',
              face: { ...run.face, latin: 'A";}</style><b>' },
              colour: { hex: '000;background:url(//x)' },
            })),
          })),
        } satisfies TextObject)
      : object,
  )
  const html = await drawScene(hostile)
  expect(html.match(/<section/g)).toHaveLength(scene.sheets.length)
  expect(html.match(/<img/g)?.length).toBeGreaterThan(0)
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toMatch(/<script|<b>|url\(\/\//)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
})

test('a report counts what became of objects and says why', () => {
  const because = 'It is a picture here.'
  const report = reportOf(
    withObjects((object) =>
      object.type === 'chart' ? { ...object, fidelity: { is: 'rasterised', because } } : object,
    ),
    { ...plain, differences: [0.02] },
  )
  expect(report.sorts.charts).toBeGreaterThan(0)
  expect(report.objects.rasterised).toBe(report.sorts.charts)
  expect(report.notes).toContainEqual(expect.objectContaining({ is: 'rasterised', because }))
  expect(report.slides.map(({ difference }) => difference)).toEqual([
    0.02,
    ...scene.sheets.slice(1).map(() => null),
  ])
  expect(JSON.stringify(report).length).toBeLessThan(20_000)
})

test('lists of a report are bounded', () => {
  const [sheet] = scene.sheets
  if (!sheet) throw new Error('the sample has sheets')
  const [object] = sheet.objects
  if (!object) throw new Error('the sample has objects')
  const because = 'Nearly.'
  const many = Array.from({ length: 500 }, () => ({
    ...object,
    fidelity: { is: 'approximated' as const, because },
  }))
  expect(reportOf({ ...scene, sheets: [{ ...sheet, objects: many }] }, plain).notes).toHaveLength(mostNotes)
})

test('a report has no half characters, which JSON in the database cannot hold', () => {
  const sheets = [0, 1].flatMap((at) =>
    scene.sheets.map((sheet) => ({ ...sheet, title: `${'x'.repeat(at)}${'😀'.repeat(200)}` })),
  )
  expect(JSON.stringify(reportOf({ ...scene, sheets }, plain))).not.toMatch(/\\ud[89a-f]/i)
})

test('a report names every face once, with what stands in for it', () => {
  const { fonts } = reportOf(scene, plain)
  const names = fonts.map(({ family }) => family)
  expect(new Set(names).size).toBe(names.length)
  for (const { isCommon, fallback } of fonts) expect(isCommon).toBe(fallback === null)
})

test('the words of a slide are told in order, cells and all', () => {
  const words = scene.sheets.map(wordsOn).join('\n')
  for (const sheet of scene.sheets)
    for (const object of sheet.objects)
      if (object.type === 'text' && object.placeholder?.role !== 'number')
        for (const { runs } of object.paragraphs)
          expect(words).toContain(
            runs
              .map((run) => (run.isBreak ? ' ' : run.text))
              .join('')
              .trim(),
          )
})

test('pictures are as alike as what they show', () => {
  const [width, height] = [64, 32]
  const drawn = (shade: (x: number, y: number) => number) => ({
    width,
    height,
    pixels: Uint8Array.from({ length: width * height }, (_, at) => shade(at % width, Math.floor(at / width))),
  })
  const all = { left: 0, top: 0, width, height }
  const stripes = drawn((x) => (x % 8 < 4 ? 0 : 255))
  expect(similarityIn(stripes, stripes, all)).toBeCloseTo(1)
  const moved = drawn((x) => ((x + 4) % 8 < 4 ? 0 : 255))
  expect(similarityIn(stripes, moved, all)).toBeLessThan(0.1)
  expect(similarityIn(stripes, moved, { ...all, width: 32 }, { left: 4, top: 0 })).toBeCloseTo(1)
})
