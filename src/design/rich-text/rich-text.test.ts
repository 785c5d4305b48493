import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fromMarkdownText } from './from-markdown.ts'
import { plainText } from './plain-text.ts'
import { RichTextBody } from './render-rich-text.tsx'
import { richTextSchema } from './rich-text-schema.ts'
import { safeLink } from './safe-link.ts'

const html = (markdown: string): string =>
  renderToStaticMarkup(createElement(RichTextBody, { value: fromMarkdownText(markdown) })).replace(
    /^<div class="rich(?: unlettered)?">|<\/div>$/g,
    '',
  )

describe('Markdown', () => {
  it('tells apart texts that begin with a letter, which a theme may enlarge', () => {
    const drawn = (markdown: string): string =>
      renderToStaticMarkup(createElement(RichTextBody, { value: fromMarkdownText(markdown) }))
    expect(drawn('Äpfel')).toContain('class="rich"')
    expect(drawn('[Finances: what to say]')).toContain('class="rich unlettered"')
  })

  it.each([
    [
      'One **bold** and *italic* `code`',
      '<p>One <strong>bold</strong> and <em>italic</em> <code>code</code></p>',
    ],
    ['# Title', '<h3>Title</h3>'],
    ['#### Deep', '<h4>Deep</h4>'],
    ['> Said', '<blockquote><p>Said</p></blockquote>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['---', '<hr/>'],
    ['a  \nb', '<p>a<br/>b</p>'],
    ['[x](https://platen.example/a?b=1&c=2)', '<p><a href="https://platen.example/a?b=1&amp;c=2">x</a></p>'],
    ['[x](javascript:alert(1))', '<p>x</p>'],
    ['[x](data:text/html;base64,AA)', '<p>x</p>'],
    ['![A tram](https://x.example/y.png)', '<p>A tram</p>'],
    ['a <script>alert(1)</script> b', '<p>a alert(1) b</p>'],
    ['<div onclick="x()">hello</div>', '<p>hello</p>'],
    ['1 < 2 & 3 > 2', '<p>1 &lt; 2 &amp; 3 &gt; 2</p>'],
    ['', ''],
  ])('draws %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it('makes a table a list whose items name their columns', () => {
    expect(html('| City | Riders |\n| --- | --- |\n| Caen | 64 |\n| Lund | 8 |')).toBe(
      '<ul><li>Caen · Riders: 64</li><li>Lund · Riders: 8</li></ul>',
    )
  })

  it.each([
    '>'.repeat(12_000),
    '- '.repeat(6_000),
    '*_'.repeat(6_000),
    `${'*'.repeat(6_000)}x${'*'.repeat(6_000)}`,
  ])('survives nesting without end', (markdown) => {
    const started = performance.now()
    expect(richTextSchema.safeParse(fromMarkdownText(`${markdown}x`)).success).toBe(true)
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('keeps blanks to fill in', () => {
    expect(html('Name: ____________')).toBe('<p>Name: ____________</p>')
  })

  it('keeps ticks of a check list', () => {
    const list = fromMarkdownText('- [x] done\n- [ ] open').root.children[0]
    expect(list).toMatchObject({
      type: 'list',
      listType: 'check',
      children: [{ checked: true }, { checked: false }],
    })
  })

  it('is what the schema accepts', () => {
    const text = fromMarkdownText(
      '# A\n\n- [x] b\n- c **d** [e](https://f.g)\n\n> h\n\n| i |\n| - |\n| j |\n\n---\n\n`k`',
    )
    expect(richTextSchema.parse(text)).toEqual(text)
  })
})

it('reads as plain text', () => {
  expect(plainText(fromMarkdownText('# A\n\nb **c**\n\n- d\n  - e'))).toBe('A\nb c\nd\ne')
  expect(plainText(null)).toBe('')
})

describe('safeLink', () => {
  it.each([
    'https://a.b',
    'http://a.b/c?d#e',
    'mailto:a@b.c',
    'tel:+491',
    '#here',
    '/path',
    'page.html',
    '?q=1',
    'a/b:c',
  ])('keeps %s', (url) => {
    expect(safeLink(url)).toBe(url)
  })

  it.each([
    ['https://a.b/[slug]?x={y}|z', 'https://a.b/%5Bslug%5D?x=%7By%7D%7Cz'],
    ['https://[::1]:80/a%20b%', 'https://[::1]:80/a%20b%25'],
    ['/a#b#c', '/a#b%23c'],
  ])('writes %s as the standard does', (url, written) => {
    expect(safeLink(url)).toBe(written)
    expect(safeLink(written)).toBe(written)
  })

  it.each([
    'https://',
    'http:a.b',
    'https://[a/b',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.b',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'http s://x',
    '1a:b',
    '',
    null,
  ])('drops %j', (url) => {
    expect(safeLink(url)).toBeNull()
  })
})
