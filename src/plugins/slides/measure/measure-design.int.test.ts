import { afterAll, beforeAll, expect, test } from 'vitest'
import { coreDesign, type Design, fromMarkdownText } from '#design/index.ts'
import { showcase } from '#design/testing/showcase.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import type { Scene, SceneObject, SceneSheet, TextObject } from '../scene/scene.ts'
import { measureDesign } from './measure-design.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

/** What of each sheet is there to be read outside of drawings, running titles apart, without spaces. Runs in the page. */
const readLetters = (): string[] =>
  Array.from(document.querySelectorAll('.page[data-sheet]'), (page) => {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    let letters = ''
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (!parent.closest('svg,.unseen,.folio,style')) letters += walker.currentNode.textContent
    }
    return letters.replaceAll(/\s/g, '')
  })

const plain = '<style>*::before,*::after{content:none!important}</style></head>'

const measured = async (design: Design): Promise<{ scene: Scene; letters: string[] }> => {
  const job = await formatJob({ design, browsers })
  const document: typeof job.document = async (wanted) => {
    const { html, ...more } = await job.document(wanted)
    // What generated content says is in no text node.
    return { ...more, html: html.replace('</head>', () => plain) }
  }
  const letters = await browsers.run(async (page) => {
    await page.show(await document({ media: 'screen' }))
    return page.inPage(readLetters)
  })
  return { scene: await measureDesign({ ...job, document }, { fonts: 'own' }), letters }
}

const wordsOf = (object: SceneObject): string => {
  const role = 'placeholder' in object ? object.placeholder?.role : undefined
  if (role === 'footer' || role === 'number') return ''
  const paragraphs =
    object.type === 'text'
      ? object.paragraphs
      : object.type === 'table'
        ? object.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs))
        : []
  return paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
}

const lettersOf = ({ objects }: SceneSheet): string => objects.map(wordsOf).join('').replaceAll(/\s/g, '')

const isText = (object: SceneObject): object is TextObject => object.type === 'text'

/** Lines of different texts that lie on each other, by their words. */
const collisions = ({ objects }: SceneSheet): string[] => {
  const lines = objects.filter(isText).flatMap(({ id, lines }) => lines.map((line) => ({ ...line, id })))
  // Letters reach less far up and down than their faces do.
  const inner = lines.map(({ box, ...line }) => ({
    ...line,
    ...box,
    y: box.y + box.height * 0.3,
    height: box.height * 0.4,
  }))
  return inner.flatMap((one, at) =>
    inner
      .slice(at + 1)
      .filter((other) => other.id !== one.id)
      .filter((other) => one.y < other.y + other.height && other.y < one.y + one.height)
      .filter((other) => one.x + 9525 < other.x + other.width && other.x + 9525 < one.x + one.width)
      .map((other) => `${one.text} / ${other.text}`),
  )
}

const languages = ['en', 'ar', 'ja', 'de']
const cases = coreDesign.themes.map(({ slug }, index) => [slug, languages[index % 4] ?? 'en'] as const)

const withoutCharts = (design: Design): Design => ({
  ...design,
  pages: design.pages.filter(({ blocks }) => blocks.every(({ blockType }) => blockType !== 'chart')),
})

test.each(cases)(
  'in %s (%s) every word is in the scene once, in order, and where it can be read',
  async (theme, language) => {
    const { scene, letters } = await measured(withoutCharts(showcase({ kind: 'slides', theme, language })))
    expect(scene.sheets).toHaveLength(letters.length)
    expect(scene.direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
    for (const [index, sheet] of scene.sheets.entries()) {
      expect(lettersOf(sheet), `sheet ${sheet.number} of ${theme}`).toBe(letters[index])
      expect(collisions(sheet)).toEqual([])
      const texts = sheet.objects.filter(isText)
      expect(texts.filter(({ placeholder }) => placeholder?.role === 'title').length).toBeLessThan(2)
      expect(new Set(sheet.objects.map(({ id }) => id)).size).toBe(sheet.objects.length)
      for (const { box, insets, wraps, lines } of texts.filter(({ wraps }) => wraps)) {
        const longest = Math.max(...lines.map((line) => line.box.width))
        expect(wraps && box.width - insets.start - insets.end).toBeGreaterThanOrEqual(longest)
      }
    }
  },
)

const given: Design = {
  title: 'A deck',
  kind: 'slides',
  theme: 'grotesk',
  language: 'en',
  pages: [
    {
      layout: 'slides-content',
      notes: 'Say this slowly.',
      blocks: [
        { blockType: 'heading', title: 'What we\u0007 know' },
        {
          blockType: 'table',
          columns: [{ label: 'City' }, { label: 'Riders' }],
          rows: [
            { cells: [{ text: 'Caen' }, { text: '64,000' }] },
            { cells: [{ text: 'Lund' }, { text: '8,100' }] },
          ],
        },
      ],
    },
    { layout: 'slides-statement', blocks: [{ blockType: 'quote', text: 'We took back a street.' }] },
  ],
}

let scene: Scene
beforeAll(async () => {
  scene = await measureDesign(await formatJob({ design: given, browsers }), { fonts: 'own' })
})

test('a heading is the title of its sheet, and its place is one of its layout', () => {
  const [sheet] = scene.sheets
  const title = sheet?.objects.filter(isText).find(({ placeholder }) => placeholder?.role === 'title')
  expect(sheet?.title).toBe('What we know')
  expect(title?.name).toBe('Title')
  const layout = scene.layouts.find(({ slug }) => slug === 'slides-content')
  expect(layout?.places).toContainEqual({ role: 'title', index: 1, box: title?.box })
  expect(scene.sheets.map(({ notes }) => notes)).toEqual(['Say this slowly.', ''])
})

test('a table is a table, cell by cell', () => {
  const table = scene.sheets[0]?.objects.find((object) => object.type === 'table')
  if (table?.type !== 'table') throw new Error('there is no table')
  const words = table.rows.map((row) =>
    row.map(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')),
  )
  expect(words).toEqual([
    ['City', 'Riders'],
    ['Caen', '64,000'],
    ['Lund', '8,100'],
  ])
  expect(table.hasHeaderRow).toBe(true)
  const across = table.columnWidths.reduce((sum, width) => sum + width, 0)
  expect(Math.abs(across - table.box.width)).toBeLessThan(9525)
})

test('quotation marks that a style sets are words of the quotation', () => {
  const quote = scene.sheets[1]?.objects.filter(isText).map(wordsOf)
  expect(quote).toContain('“We took back a street.”')
})

const said = [
  'Before **all** else, [the lane](https://example.org/lane):',
  '',
  '3. Free it',
  '   - from cars',
  '4. Keep it',
].join('\n')

test.each(['en', 'ar'])(
  'rich text is one text, with its list, its weights and its links (%s)',
  async (language) => {
    const pages = [
      { layout: 'slides-content', blocks: [{ blockType: 'text', body: fromMarkdownText(said) }] },
    ]
    const design = { ...given, language, theme: 'atelier', pages }
    const { sheets } = await measureDesign(await formatJob({ design, browsers }), { fonts: 'own' })
    const texts = sheets[0]?.objects.filter(isText).filter(({ block }) => block?.type === 'text') ?? []
    const direction = language === 'ar' ? 'rtl' : 'ltr'
    expect(texts.map(({ placeholder }) => placeholder)).toEqual([{ role: 'body', index: 1 }])
    const paragraphs = texts[0]?.paragraphs ?? []
    expect(paragraphs.map(({ level, mark, direction }) => [level, mark?.is, direction])).toEqual([
      [0, undefined, direction],
      [0, 'number', direction],
      [1, 'bullet', direction],
      [0, 'number', direction],
    ])
    expect(paragraphs.map(({ mark }) => (mark?.is === 'number' ? mark.start : 0))).toEqual([0, 3, 0, 4])
    const [first] = paragraphs
    expect(first?.runs.find(({ text }) => text === 'all')?.weight).toBeGreaterThanOrEqual(600)
    expect(first?.runs.find(({ link }) => link)).toMatchObject({
      text: 'the lane',
      link: { to: 'address', url: 'https://example.org/lane' },
    })
    const [item, inner] = [paragraphs[1]?.indent, paragraphs[2]?.indent]
    expect(item?.mark).toBeLessThan(item?.text ?? 0)
    expect(inner?.text).toBeGreaterThan(item?.text ?? 0)
  },
)

test('a design measured twice is the same scene', async () => {
  const again = await measureDesign(await formatJob({ design: given, browsers }), { fonts: 'own' })
  expect(again.sheets).toEqual(scene.sheets)
})
