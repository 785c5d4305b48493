import { expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import { assetIdsOf } from './asset-ids.ts'
import { renderDesign } from './render-design.tsx'
import { exampleBlock, sampleDesign } from '../testing/sample-design.ts'

const brand = {
  name: 'Tram & Co',
  colors: { primary: [0.5, 0.2, 266], accents: [] },
  fonts: { display: 'lora' },
  logo: 'logo',
} as const
const assets = { logo: { src: '/logo.png', width: 300, height: 90, alt: '' } }
const draw = (kind: string, changes: object = {}): Promise<string> =>
  renderDesign({
    design: { ...sampleDesign(kind), brand, ...changes },
    registry: coreDesign,
    assets,
    fonts: 'link',
    media: 'screen',
  })
const pictures = (html: string): string[] => html.match(/<img class="brand-mark[^>]*>/g) ?? []

it('puts the logo on the opening and before every running title', async () => {
  const pages = [
    { layout: 'slides-title', blocks: [exampleBlock('cover')] },
    { layout: 'slides-content', blocks: [exampleBlock('heading')] },
  ]
  const found = pictures(await draw('slides', { pages }))
  expect(found.filter((each) => each.includes('brand-opening'))).toHaveLength(1)
  expect(found.filter((each) => each.includes('brand-folio') && each.includes('alt=""'))).not.toHaveLength(0)
  expect(found.find((each) => each.includes('brand-opening'))).toContain('alt="Tram &amp; Co"')
})

it('puts it into the navigation of a website, or on its first page', async () => {
  const page = { layout: 'website-hero', blocks: [exampleBlock('hero')] }
  expect(pictures(await draw('website', { pages: [page] }))[0]).toContain('brand-opening')
  const parts = [
    { ...page, part: 'Home' },
    { ...page, part: 'Fares' },
  ]
  const found = pictures(await draw('website', { pages: parts }))
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('brand-folio')
})

it('wears the colours and faces of the brand, and none without one', async () => {
  const html = await draw('document')
  expect(html).toContain("--font-display:'Lora'")
  expect(html).toContain('/api/fonts/lora/')
  const plain = await draw('document', { brand: undefined })
  expect(plain).not.toContain('brand-')
  expect(plain).toContain("--font-display:'Newsreader'")
})

it('counts the logo among the assets it shows', () => {
  expect(assetIdsOf({ pages: [], brand }, coreDesign)).toEqual(['logo'])
})
