import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coreDesign, defineBlock, type Design, type DesignRegistry, renderDesign } from '#design/index.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import { fillBlock } from './fill-block.ts'
import { type Look, openBrowser } from './open-browser.ts'
import { type Payload, payloads } from './payloads.ts'
import { unsafePages } from './unsafe-pages.ts'

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

let platen: TestPlaten
/** What the running platform is made of: blocks of plugins are met too. */
let live: DesignRegistry
let browser: Browser
let look: Look

beforeAll(async () => {
  platen = await testPlaten()
  const { registryOf } = await import('#plugins/preview/index.ts')
  live = registryOf(platen.payload)
  const opened = await openBrowser()
  browser = opened.browser
  look = await opened.newLook()
})

afterAll(async () => {
  await browser?.close()
  await platen?.close()
})

/** Every block with a payload everywhere, in a layout of the kind, beside a block nobody knows. */
const hostileDesign = (kind: string, { text }: Payload, registry: DesignRegistry): Design => {
  const layout = registry.layouts.find(({ kinds }) => kinds.includes(kind))
  const blocks = registry.blocks.flatMap((block) => fillBlock(block, text, 'asset'))
  const unknown = { blockType: text, blockName: text, html: text }
  return {
    title: text,
    kind,
    theme: text,
    language: text,
    size: text,
    pages: [...blocks, unknown].map((block) => ({
      layout: layout?.slug ?? '',
      notes: text,
      blocks: [block],
    })),
  }
}

const drawn = (
  kind: string,
  payload: Payload,
  registry: DesignRegistry,
  media: 'screen' | 'print' = 'screen',
) =>
  renderDesign({
    design: hostileDesign(kind, payload, registry),
    registry,
    assets: { asset: { src: picture, alt: payload.text, width: 1, height: 1 } },
    fonts: 'inline',
    media,
  })

describe('the detector', () => {
  test('sees every payload where it is written into a page as it is', async () => {
    const unsafe = (write: (text: string) => string, text: string) =>
      look(`<!doctype html><meta charset=utf-8><body>${write(text)}`)
    const pages: { write: (text: string) => string; harmless: string[] }[] = []
    for (const write of Object.values(unsafePages))
      pages.push({ write, harmless: await unsafe(write, 'harmless') })
    const dead: string[] = []
    for (const { text } of payloads) {
      let bites = false
      for (const { write, harmless } of pages) {
        // A page with a script of its own has one, whatever the text: only what the text adds counts.
        const added = (await unsafe(write, text)).filter((fault) => !harmless.includes(fault))
        bites = added.length > 0
        if (bites) break
      }
      if (!bites) dead.push(text)
    }
    expect(dead).toEqual([])
    expect(payloads.length).toBeGreaterThanOrEqual(60)
  }, 120_000)

  test('sees a block that trusts its text', async () => {
    const trusting = defineBlock({
      slug: 'trusting',
      labels: { singular: { en: 'Trusting', de: 'Gläubig' }, plural: { en: 'Trusting', de: 'Gläubig' } },
      fields: [{ name: 'html', type: 'text' }],
      guidance: 'Never.',
      example: { html: 'x' },
      Component: ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />,
    })
    const registry = { ...live, blocks: [...live.blocks, trusting] }
    const payload = payloads.find(({ text }) => text.startsWith('<img src=x onerror='))
    expect(await look(await drawn('document', payload as Payload, registry))).toContain(
      `ran payload ${payload?.index}`,
    )
  })
})

/** 1 has every payload drawn; 2, as by default, every second one: all of them are in records and on pages elsewhere. */
const every = Number(process.env['PLATEN_XSS_EVERY'] ?? 2)

// Each block meets a payload in one kind; which kind changes nothing about how a block writes its text.
const kinds = coreDesign.kinds.map(({ slug }, turn) => ({ kind: slug, turn }))

describe.each(kinds)('a $kind with a payload in every place', ({ kind, turn }) => {
  test('runs nothing, asks for nothing and leads to nothing, without any policy or sandbox', async () => {
    const faults: string[] = []
    const own = payloads.filter(({ index }) => index % (kinds.length * every) === turn)
    for (const payload of own) {
      const html = await drawn(kind, payload, live)
      for (const fault of await look(html))
        faults.push(`${payload.form} ${JSON.stringify(payload.text)}: ${fault}`)
    }
    expect(faults).toEqual([])
  })
})

test('a mail with a payload in every place runs nothing', async () => {
  const { renderMail } = await import('#plugins/mail/document/render-mail.ts')
  for (const { text } of payloads) {
    const { html } = await renderMail({
      to: 'mara@example.com',
      subject: text,
      heading: text,
      paragraphs: [text],
      action: { label: text, url: 'https://platen.example/' },
      locale: 'en',
    })
    expect(await look(html), text).toEqual([])
  }
})
