import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { contribute, contributions, extendCollections } from './contribute.ts'

const bare = { collections: [{ slug: 'notes', fields: [] }] } as unknown as Config
const named = (slug: string) => ({ slug }) as never

describe('contribute', () => {
  it('returns a new config and leaves the given one as it was', () => {
    const before = structuredClone(bare)
    const after = contribute(bare, { themes: [named('grotesk')] })
    expect(bare).toEqual(before)
    expect(contributions({ config: after }).themes).toEqual([{ slug: 'grotesk' }])
  })

  it('keeps the order of contribution across plugins', () => {
    const after = contribute(contribute(bare, { formats: [named('pdf')] }), { formats: [named('png')] })
    expect(contributions({ config: after }).formats.map((format) => format.slug)).toEqual(['pdf', 'png'])
  })

  it('refuses a name that is taken, and says where', () => {
    const once = contribute(bare, { blocks: [named('quote')] })
    expect(() => contribute(once, { blocks: [named('quote')] })).toThrow(
      '"quote" is registered twice in blocks',
    )
  })

  it('answers an empty list for what nobody added', () => {
    expect(contributions({ config: bare }).providers).toEqual([])
  })

  it('applies extensions to the collections they name, in order', () => {
    const label = (text: string) => (collection: { slug: string }) =>
      ({ ...collection, labels: { singular: text } }) as never
    const config = contribute(contribute(bare, { extend: { notes: label('a') } }), {
      extend: { notes: label('b') },
    })
    expect(extendCollections(config).collections?.[0]?.labels?.singular).toBe('b')
    expect(bare.collections?.[0]?.labels).toBeUndefined()
  })
})
