import type { CDPSession } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { coreDesign, type Design } from '#design/index.ts'
import { exampleBlock } from '#design/testing/sample-design.ts'
import { openDrawingBoard } from '../fit/drawing-board.ts'
import { samples } from './samples.ts'

let board: Awaited<ReturnType<typeof openDrawingBoard>>
let client: CDPSession

beforeAll(async () => {
  board = await openDrawingBoard()
  client = await board.page.context().newCDPSession(board.page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
})
afterAll(() => board[Symbol.asyncDispose]())

/** A text in every role of a theme: titles, texts, labels, charts and code. */
const designIn = (theme: string, language: string, words: string): Design => ({
  title: words,
  kind: 'slides',
  theme,
  language,
  pages: [
    {
      layout: 'slides-chart',
      blocks: [
        { ...exampleBlock('heading'), kicker: words, title: words, lead: words },
        { ...exampleBlock('chart'), title: words, points: [{ label: words, value: 1234.5 }], source: words },
      ],
    },
    { layout: 'slides-statement', blocks: [{ ...exampleBlock('quote'), text: words, role: words }] },
    { layout: 'slides-code', blocks: [{ ...exampleBlock('code'), title: words, code: words }] },
  ],
})

/** The system's fonts the shown document is drawn with, each with a text it draws. */
const systemFonts = async (): Promise<string[]> => {
  const { root } = await client.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'main *' })
  const found = await Promise.all(
    nodeIds.map(async (nodeId) => (await client.send('CSS.getPlatformFontsForNode', { nodeId })).fonts),
  )
  return [
    ...new Set(
      found
        .flat()
        .filter(({ isCustomFont }) => !isCustomFont)
        .map(({ familyName }) => familyName),
    ),
  ]
}

// A serif, a sans, and one that mixes both.
it.each(['broadsheet', 'signal', 'atelier'])(
  'draws no letter with a font of the system in %s',
  async (theme) => {
    for (const [language, words] of Object.entries(samples)) {
      const design = designIn(theme, language, `${words} 🎉 non‑breaking ✔ ★ ②`)
      await board.draw({ design, registry: coreDesign, assets: {}, width: 900 })
      expect(await systemFonts(), `${language}: ${words}`).toEqual([])
    }
  },
)
