import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { exportedDeck } from './exported-deck.ts'
import { shownDeck } from './fuzzed-deck.ts'

const browsers = new BrowserPool()
afterAll(() => browsers.close())

test('an exact deck has a picture a slide, its words beside it, behind those of the speaker', async () => {
  const { design } = shownDeck({ seed: 1, theme: 'atelier' })
  const pages = design.pages.filter(({ layout }) => /content|image-left|table/.test(layout)).slice(0, 3)
  const { files, findings, report } = await exportedDeck({
    design: { ...design, pages },
    browsers,
    options: { mode: 'exact' },
  })
  expect(findings).toEqual([])
  expect(report).toMatchObject({ mode: 'exact', objects: { native: 0, rasterised: 3 } })
  for (const number of [1, 2, 3]) {
    const slide = new TextDecoder().decode(files.get(`ppt/slides/slide${number}.xml`))
    expect(slide.match(/<p:pic>/g)).toHaveLength(1)
    expect(slide).not.toContain('<p:txBody>')
    const notes = new TextDecoder().decode(files.get(`ppt/notesSlides/notesSlide${number}.xml`))
    const said = [...notes.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words)
    const own = said.findIndex((words) => words?.includes('What to say about slide'))
    const title = /descr="([^"&\n]{8,})/.exec(slide)?.[1] ?? 'nothing'
    expect(own).toBeGreaterThanOrEqual(0)
    expect(said.slice(own + 1).join(' ')).toContain(title.split('&')[0]?.trim())
  }
  const media = [...files].filter(([path]) => path.startsWith('ppt/media/'))
  expect(media).toHaveLength(3)
  for (const [, bytes] of media)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2560, height: 1440 })
})
