import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../tests/support/test-user.ts'
import { exportStage } from './testing/export-stage.ts'
import { sampleDesign } from './testing/sample-design.ts'

let platen: TestPlaten
let owner: TestUser
const { made, exported } = exportStage(() => ({ platen, owner }))

beforeAll(async () => {
  platen = await testPlaten({ worker: true })
  owner = await platen.makeUser()
})
afterAll(() => platen?.close())

test('a file wears the brand of its design: colours, faces and logo', async () => {
  const data = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#1b4dff' } })
    .png()
    .toBuffer()
  const logo = await platen.payload.create({
    collection: 'assets',
    data: { alt: 'Tram & Co', workspace: owner.workspace },
    file: { data, mimetype: 'image/png', name: 'logo.png', size: data.length },
  })
  const kit = await platen.api('POST', '/api/brand-kits', {
    as: owner,
    body: { name: 'Tram & Co', primary: '#1b4dff', displayFont: 'lora', logo: logo.id },
  })
  const branded = { ...sampleDesign('document', 2), brandKit: kit.body.doc.id }
  const { bytes } = await exported(await made(owner, branded), { format: 'html' })
  const files = unzipSync(bytes)
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
  expect(text('assets/style.css')).toContain("--font-display:'Lora'")
  expect(text('index.html')).toContain('brand-mark')
  expect(Object.keys(files).some((path) => path.startsWith('assets/fonts/lora/'))).toBe(true)
  expect(Object.keys(files).filter((path) => path.startsWith('assets/pictures/'))).toHaveLength(1)
})
