import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import { renderDesign } from '../render/render-design.tsx'
import { exampleBlock, sampleDesign, seededRandom } from '../testing/sample-design.ts'
import { designLimits, type Issue, parseDesign, type ParseOptions, parsePages } from './parse-design.ts'

const issuesOf = (input: unknown, options?: ParseOptions): Issue[] => {
  const parsed = parseDesign(input, coreDesign, options)
  return parsed.ok ? [] : parsed.issues
}

const withBlock = (block: Record<string, unknown>): unknown =>
  sampleDesign('document', 'broadsheet', {
    pages: [{ layout: 'document-article', blocks: [block as never] }],
  })

describe('parseDesign', () => {
  it.each(coreDesign.kinds)('accepts a whole $slug', ({ slug }) => {
    expect(issuesOf(sampleDesign(slug))).toEqual([])
  })

  it('keeps ids and names, and leaves unknown keys and nulls out', () => {
    const block = { ...exampleBlock('quote'), id: 'b1', blockName: 'Opening', role: null, style: 'x' }
    const parsed = parsePages(
      [{ id: 'p1', layout: 'document-article', notes: null, blocks: [block] }],
      coreDesign,
    )
    expect(parsed).toMatchObject({
      ok: true,
      pages: [{ id: 'p1', blocks: [{ id: 'b1', blockName: 'Opening' }] }],
    })
    expect(JSON.stringify(parsed)).not.toMatch(/style|null/)
  })

  it('takes the id of a populated asset', () => {
    const parsed = parsePages(
      [{ layout: 'document-article', blocks: [{ blockType: 'image', image: { id: 'a1', url: '/x' } }] }],
      coreDesign,
    )
    expect(parsed).toMatchObject({ ok: true, pages: [{ blocks: [{ image: 'a1' }] }] })
  })

  it.each([
    ['an unknown kind', { kind: 'poster' }, 'kind'],
    ['an unknown theme', { theme: 'x' }, 'theme'],
    ['an unknown size', { size: 'a9' }, 'size'],
    ['a language that is none', { language: 'x"><script>' }, 'language'],
    ['a layout of another kind', { pages: [{ layout: 'slides-title', blocks: [] }] }, 'pages.0.layout'],
    ['a layout nobody defines', { pages: [{ layout: 'x', blocks: [] }] }, 'pages.0.layout'],
    ['pages that are no list', { pages: { length: 3 } }, 'pages'],
    ['a title that is too long', { title: 'x'.repeat(designLimits.title + 1) }, 'title'],
    ['NUL in the title', { title: 'a\u0000b' }, 'title'],
    ['a lone surrogate', { title: 'a\ud800b' }, 'title'],
  ])('refuses %s', (_, changes, path) => {
    expect(issuesOf({ ...sampleDesign(), ...changes }).map((issue) => issue.path)).toContain(path)
  })

  it('refuses more pages and blocks than a design may have', () => {
    const page = { layout: 'document-article', blocks: [] }
    expect(
      issuesOf({ ...sampleDesign(), pages: Array.from({ length: designLimits.pages + 1 }, () => page) }),
    ).toHaveLength(1)
    const blocks = Array.from({ length: designLimits.blocks + 1 }, () => exampleBlock('quote'))
    expect(issuesOf({ ...sampleDesign(), pages: [{ ...page, blocks }] })).toHaveLength(1)
  })

  it.each([
    ['text of another type', { blockType: 'quote', text: 3 }, 'text'],
    ['text that is too long', { blockType: 'quote', text: 'x'.repeat(281) }, 'text'],
    ['a missing required field', { blockType: 'quote' }, 'text'],
    ['an option that is none', { blockType: 'callout', text: 'x', tone: 'loud' }, 'tone'],
    ['rows that are no rows', { blockType: 'stats', stats: ['x'] }, 'stats.0'],
    [
      'too many rows',
      { blockType: 'stats', stats: Array.from({ length: 7 }, () => ({ value: '1', label: 'x' })) },
      'stats',
    ],
    [
      'a number that is infinite',
      { blockType: 'chart', title: 'x', points: [{ label: 'a', value: Infinity }] },
      'points.0.value',
    ],
    ['an asset id that is an address', { blockType: 'image', image: '../x' }, 'image'],
    ['rich text that is text', { blockType: 'text', body: 'x' }, 'body'],
    [
      'a rich text node nobody knows',
      { blockType: 'text', body: { root: { type: 'root', children: [{ type: 'iframe' }] } } },
      'body.root',
    ],
  ])('refuses %s', (_, block, path) => {
    const paths = issuesOf(withBlock(block)).map((issue) => issue.path)
    expect(paths.some((each) => each.startsWith(`pages.0.blocks.0.${path}`))).toBe(true)
  })

  it('lets drafts be incomplete, not malformed', () => {
    expect(issuesOf(withBlock({ blockType: 'quote' }), { required: false })).toEqual([])
    expect(issuesOf(withBlock({ blockType: 'quote', text: 3 }), { required: false })).toHaveLength(1)
    expect(
      issuesOf(withBlock({ blockType: 'quote', text: 'x'.repeat(281) }), { required: false }),
    ).toHaveLength(1)
  })

  it('keeps an unknown block unless told to refuse it', () => {
    const block = { blockType: 'hologram', depth: 3 }
    expect(issuesOf(withBlock(block))).toEqual([])
    expect(issuesOf(withBlock(block), { unknownBlocks: 'refuse' })[0]?.path).toBe(
      'pages.0.blocks.0.blockType',
    )
    expect(issuesOf(withBlock({ blockType: 'hologram', blob: 'x'.repeat(30_000) }))).toHaveLength(1)
  })

  it('refuses rich text nested without end', () => {
    let node: Record<string, unknown> = { type: 'paragraph', children: [] }
    for (let depth = 0; depth < 5_000; depth += 1) node = { type: 'quote', children: [node] }
    const body = { root: { type: 'root', children: [node] } }
    expect(issuesOf(withBlock({ blockType: 'text', body }))[0]?.message).toMatch(/nested/)
  })
})

describe('whatever it is given', () => {
  const random = seededRandom(7)
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value
  const keys = [
    'pages',
    'blocks',
    'layout',
    'blockType',
    'text',
    'title',
    'stats',
    'points',
    'value',
    'body',
    'root',
    'children',
    'type',
    'image',
    'rows',
    'cells',
  ]
  const leaves = [
    '',
    'quote',
    'chart',
    'table',
    'document-article',
    'x\u0000',
    '\udfff',
    null,
    undefined,
    0,
    -1,
    NaN,
    Infinity,
    true,
    1e308,
    'root',
    'text',
    'paragraph',
  ]
  const anything = (depth: number): unknown => {
    if (depth > 5 || random() < 0.3) return pick(leaves)
    if (random() < 0.4) return Array.from({ length: Math.floor(random() * 4) }, () => anything(depth + 1))
    return Object.fromEntries(
      Array.from({ length: Math.floor(random() * 5) }, () => [pick(keys), anything(depth + 1)]),
    )
  }

  it('answers instead of throwing, and what it accepts can be drawn', async () => {
    for (let round = 0; round < 300; round += 1) {
      const block = { ...(anything(0) as object), blockType: pick(coreDesign.blocks).slug }
      const design = {
        ...sampleDesign(),
        pages: [{ layout: 'document-article', blocks: [block, anything(1)] }],
      }
      const parsed = parseDesign(design, coreDesign, { required: false })
      expect(typeof parsed.ok).toBe('boolean')
      const drawn = { ...sampleDesign(), pages: [{ layout: 'document-article', blocks: [block] }] }
      if (round % 10 === 0)
        await renderDesign({
          design: drawn,
          registry: coreDesign,
          assets: {},
          fonts: 'link',
          media: 'screen',
        })
    }
  })
})
