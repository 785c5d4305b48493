import { expect, test } from 'vitest'
import { requestOf } from './request-of.ts'
import type { CreateOptions } from './use-create-options.ts'

const options: CreateOptions = {
  kind: 'slides',
  template: '',
  theme: '',
  pages: null,
  language: '',
  tone: '',
  images: true,
  literal: false,
  audience: '',
  length: '',
  size: '',
  brandKit: '',
  also: [],
}
const size = (slug: string) => ({ slug, label: slug, width: 1, height: 1, unit: 'px' as const })
const kinds = [
  { slug: 'slides', sizes: [size('wide'), size('classic')] },
  { slug: 'graphic', sizes: [size('square')] },
]
const sent = (changes: Partial<CreateOptions>) =>
  requestOf({ prompt: '  A choir ', options: { ...options, ...changes }, workspaceId: undefined, kinds })

test('what was not chosen is not sent', () => {
  expect(sent({})).toEqual({ kinds: ['slides'], prompt: 'A choir', images: true })
})

test('everything chosen is sent', () => {
  expect(sent({ literal: true, audience: ' Teachers ', length: 'short', size: 'classic', pages: 4 })).toEqual(
    {
      kinds: ['slides'],
      prompt: 'A choir',
      images: true,
      literal: true,
      audience: 'Teachers',
      length: 'short',
      size: 'classic',
      pages: 4,
    },
  )
})

test('several kinds each have their own number of pages; what there is not is left out', () => {
  expect(sent({ also: ['graphic', 'slides', 'hologram'], pages: 4, size: 'story' })).toEqual({
    kinds: ['slides', 'graphic'],
    prompt: 'A choir',
    images: true,
  })
})

test('a text of one’s own is sent beside the prompt, or instead of it', () => {
  const given = { options, workspaceId: undefined, kinds, source: ' # Minutes ' }
  const rest = { kinds: ['slides'], images: true, source: '# Minutes' }
  expect(requestOf({ prompt: ' ', ...given })).toEqual(rest)
  expect(requestOf({ prompt: 'A recap', ...given })).toEqual({ ...rest, prompt: 'A recap' })
})
