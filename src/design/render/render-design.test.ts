import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import type { Design } from '../design.ts'
import { exampleBlock, sampleDesign } from '../testing/sample-design.ts'
import { assetIdsOf } from './asset-ids.ts'
import { fontFilesOf, renderDesign, type RenderInput } from './render-design.tsx'

const render = (design: Design, options: Partial<RenderInput> = {}): Promise<string> =>
  renderDesign({ design, registry: coreDesign, assets: {}, fonts: 'link', media: 'screen', ...options })

const one = (block: Record<string, unknown>, changes: Partial<Design> = {}): Design =>
  sampleDesign('document', 'broadsheet', {
    pages: [{ layout: 'document-article', blocks: [block as never] }],
    ...changes,
  })

describe('renderDesign', () => {
  it.each(coreDesign.kinds)('draws a whole $slug without scripts', async ({ slug }) => {
    const html = await render(sampleDesign(slug))
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
    const shown = [...html.matchAll(/<section class="page[^>]*data-page="(\d+)"/g)].map(([, page]) =>
      Number(page),
    )
    expect([...new Set(shown)]).toEqual(sampleDesign(slug).pages.map((_, index) => index + 1))
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|\son[a-z]+="/i)
    expect(html).not.toContain('undefined')
  })

  it.each(coreDesign.themes)('draws a sheet of $slug alone as it is among the others', ({ css }) => {
    expect(css).not.toMatch(/\.page(?:[.:[][^\s,{}>+~]*)?:(?:nth|first|last|only)-/)
  })

  it('never skips a heading level', async () => {
    for (const { slug } of coreDesign.kinds) {
      const levels = [...(await render(sampleDesign(slug))).matchAll(/<h([1-6])/g)].map(([, level]) =>
        Number(level),
      )
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1))
    }
  })

  it('is named by its title where nothing on its pages is a heading', async () => {
    const divider = one({ blockType: 'divider' }, { title: 'Ferries & trams' })
    expect(await render(divider)).toMatch(/<main[^>]*><h1 class="unseen">Ferries &amp; trams<\/h1>/)
    expect(await render(divider, { page: 0 })).not.toContain('<h1')
  })

  it('draws one page alone, numbered as in the whole', async () => {
    const html = await render(sampleDesign(), { page: 2 })
    const whole = await render(sampleDesign())
    expect(html.match(/<section/g)).toHaveLength(whole.match(/data-page="3"/g)?.length ?? 0)
    expect(html).not.toMatch(/data-page="[^3]"/)
    const [number = ''] = /data-sheet="\d+"/.exec(html) ?? []
    expect(whole.slice(whole.indexOf('data-page="3"'))).toContain(number)
    expect(html).not.toContain('<h1')
  })

  it('gives the same document for the same design', async () => {
    expect(await render(sampleDesign('slides'))).toBe(await render(sampleDesign('slides')))
  })

  it('sets the direction and words of the language', async () => {
    expect(await render(one(exampleBlock('quote'), { language: 'ar' }))).toContain('lang="ar" dir="rtl"')
    expect(await render(one(exampleBlock('quote'), { language: 'de' }))).toContain('aria-label="Seite 1"')
  })

  it('prints at the size of the kind', async () => {
    expect(await render(sampleDesign(), { media: 'print' })).toContain('@page{size:210mm 297mm;margin:0}')
    expect(await render(sampleDesign('graphic', 'signal', { size: 'story' }))).toContain(
      '@page{size:1080px 1920px;margin:0}',
    )
  })

  it('shows a placeholder for what it does not know', async () => {
    expect(await render(one({ blockType: 'hologram' }))).toContain('This block cannot be shown here')
    const html = await render(one(exampleBlock('quote'), { kind: 'x', theme: 'y' }))
    expect(html).toContain('We did not build a tram')
  })

  it('draws images with their alternative text and focal point, and a placeholder for a missing one', async () => {
    const image = { blockType: 'image', image: 'a1', caption: 'C' }
    const assets = {
      a1: { src: '/x.png?sig=1&e=2', width: 4, height: 3, alt: 'A "tram"', focalX: 20, focalY: 400 },
    }
    const html = await render(one(image), { assets })
    expect(html).toContain('src="/x.png?sig=1&amp;e=2" alt="A &quot;tram&quot;"')
    expect(html).toContain('object-position:20% 100%')
    expect(await render(one(image))).toContain('aria-label="Image to come"')
    expect(assetIdsOf(one(image), coreDesign)).toEqual(['a1'])
  })

  it('keeps CSS inside its element', async () => {
    const theme = { ...coreDesign.themes[0], css: '.x{content:"</style><script>alert(1)</script>"}' }
    const registry = { ...coreDesign, themes: [theme as (typeof coreDesign.themes)[0]] }
    expect((await render(sampleDesign(), { registry })).match(/<\/style/g)).toHaveLength(1)
  })
})

describe('fonts', () => {
  it('links only the subsets the text needs', async () => {
    const latin = await render(sampleDesign('document', 'grotesk'))
    expect(latin).toContain('/api/fonts/inter/inter-latin-opsz-normal.woff2')
    expect(latin).not.toContain('inter-cyrillic')
    const russian = await render(one({ blockType: 'quote', text: 'Трамвай' }, { theme: 'grotesk' }))
    expect(russian).toContain('inter-cyrillic-opsz-normal.woff2')
  })

  it('has a stand-in for scripts a face lacks', async () => {
    const russian = await render(one({ blockType: 'quote', text: 'Трамвай' }))
    expect(russian).toContain("--font-display:'Newsreader','Source Serif 4 90',")
    expect(russian).toContain('source-serif-4-cyrillic-opsz-normal.woff2')
    expect(await render(one(exampleBlock('quote')))).not.toContain('source-serif-4-cyrillic')
  })

  it('inlines what it is given and names what it needs', async () => {
    const [file] = fontFilesOf(sampleDesign(), coreDesign)
    expect(file).toMatchObject({ package: expect.stringContaining('@fontsource') })
    const html = await render(sampleDesign(), {
      fonts: 'inline',
      fontData: { [`${file?.family}/${file?.file}`]: 'AAAA' },
    })
    expect(html.match(/@font-face/g)).toHaveLength(1)
    expect(html).toContain('data:font/woff2;base64,AAAA')
    expect(html).not.toContain('/api/fonts')
  })
})
