import { unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { afterAll, expect, test } from 'vitest'
import type { Design } from '#design/index.ts'
import { samplePages } from '#design/testing/sample-design.ts'
import { BrowserPool } from '../../chromium/browser-pool.ts'
import { formatJob } from '../../testing/format-job.ts'
import { sampleDesign } from '../../testing/sample-design.ts'
import writeHtml from './write-html.handler.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const unzipped = async (design: Design): Promise<Record<string, Uint8Array>> => {
  const bytes = await writeHtml(await formatJob({ design, browsers }))
  if (!(bytes instanceof Uint8Array)) throw new Error('an HTML export is always a ZIP')
  return unzipSync(bytes)
}

test('a website of several parts is a file for each, linked from every one, valid, with one first heading', async () => {
  const site = sampleDesign('website', 6)
  const parts = ['Home', '', 'Über uns', '', '', 'Über uns']
  const pages = site.pages.map((page, index) => ({
    ...page,
    ...(parts[index] ? { part: parts[index] } : {}),
  }))
  const files = await unzipped({ ...site, pages })
  const names = Object.keys(files).filter((name) => name.endsWith('.html'))
  expect(names).toEqual(['index.html', 'uber-uns.html', 'uber-uns-3.html'])
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
  for (const name of names) {
    const html = new TextDecoder().decode(files[name])
    for (const other of names) expect(html).toContain(`href="${other}"`)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  }
})

test('every link within a website of several parts leads to a place that is there', async () => {
  const parts = ['Home', 'Prices', 'About us']
  const all = samplePages('website')
  const pages = all.map((page, index) => {
    const part = index % Math.ceil(all.length / 3) === 0 ? parts.shift() : undefined
    return part ? { ...page, part } : page
  })
  const files = await unzipped({ ...sampleDesign('website', 0), pages })
  const documents = Object.entries(files).flatMap(([name, bytes]) =>
    name.endsWith('.html') ? [[name, new TextDecoder().decode(bytes)] as const] : [],
  )
  expect(documents.map(([name]) => name)).toEqual(['index.html', 'prices.html', 'about-us.html'])
  const places = new Set(
    documents.flatMap(([name, html]) => [
      name,
      ...Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => `${name}#${id}`),
    ]),
  )
  const links = documents.flatMap(([name, html]) =>
    Array.from(html.matchAll(/<a[^>]* href="([^"]*)"/g), ([, to = '']) =>
      to.startsWith('#') ? `${name}${to}` : to,
    ),
  )
  const within = links.filter((link) => !/^(?:https?|mailto|tel):/.test(link) && !link.endsWith('#'))
  expect(within).toContain('prices.html#part-2')
  expect(within.filter((link) => !places.has(link))).toEqual([])
  expect(documents.map(([, html]) => /<title>(.*?)<\/title>/.exec(html)?.[1])).toEqual([
    'Home – A website for testing',
    'Prices – A website for testing',
    'About us – A website for testing',
  ])
})
