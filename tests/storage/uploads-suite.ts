import sharp from 'sharp'
import { expect, test } from 'vitest'
import { signLink } from '#plugins/preview/index.ts'
import { storeOf } from '#plugins/storage/index.ts'
import { photo, picture, tinyBomb, upload, wideBomb } from './pictures.ts'
import type { StorageStage } from './storage-stage.ts'

/** What is taken in, and what becomes of it. */
export const uploadsSuite = (stage: StorageStage): void => {
  const { keys, originals, cleared, get, bytesOf, settled, added } = stage

  test(`files are kept on the ${stage.storage}, below their workspace and under names of their own`, async () => {
    expect(storeOf(stage.platen.payload).kind).toBe(stage.storage)
    // Payload decodes pictures in the web process when it has sharp.
    expect(stage.platen.payload.config.sharp).toBeUndefined()
    const bytes = await picture().png().toBuffer()
    const doc = await added(stage.owner, bytes)
    expect(doc).toMatchObject({ mimeType: 'image/png', width: 640, height: 400, filesize: bytes.length })
    expect(doc.filename).toMatch(/^mein-bild-[0-9a-f]{24}\.png$/)
    expect(doc.url).toBe(`/api/assets/file/${doc.filename}`)
    expect(await keys()).toContain(`assets/${stage.owner.workspace}/${doc.filename}`)
    expect(await bytesOf(doc.url, stage.owner)).toEqual(bytes)
    if (stage.platen.s3)
      expect(await stage.platen.s3.keys()).toContain(`assets/${stage.owner.workspace}/${doc.filename}`)
  })

  test('the worker looks into a picture, takes off what its camera wrote and makes smaller ones', async () => {
    const answer = await upload(stage.platen, stage.owner, {
      name: 'IMG_1.jpg',
      bytes: await photo({ width: 2100, height: 1100 }),
      type: 'image/jpeg',
    })
    expect(answer.body.doc).toMatchObject({ width: 2100, height: 1100 })
    const doc = await settled(answer.body.doc.id)
    expect(doc).toMatchObject({ status: 'ready', width: 1100, height: 2100, mimeType: 'image/jpeg' })
    const { format, exif, orientation, width } = await sharp(await bytesOf(doc.url, stage.owner)).metadata()
    expect({ format, exif, orientation, width }).toEqual({ format: 'jpeg', width: 1100 })
    const sizes = { thumbnail: 320, preview: 1600, print: 2000 }
    for (const [name, side] of Object.entries(sizes)) {
      const rendition = doc.sizes[name]
      expect(rendition).toMatchObject({ height: side })
      const small = await bytesOf(rendition.url, stage.owner)
      expect(small.length).toBe(rendition.filesize)
      expect(await sharp(small).metadata()).toMatchObject({ height: side })
      expect(small.includes('Canary-Camera')).toBe(false)
      expect(await bytesOf(`/api/assets/${doc.id}/content?size=${name}`, stage.owner)).toEqual(small)
    }
    expect(doc.thumbnailURL).toBe(doc.sizes.thumbnail.url)
    await cleared(answer.body.doc.filename)
  })

  test('what is no picture is refused, what only claims another name is put right', async () => {
    const png = await picture().png().toBuffer()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const html = Buffer.from('<!doctype html><script>alert(1)</script>')
    const refused = async (name: string, bytes: Uint8Array, type = 'image/png') => {
      const { status, body } = await upload(stage.platen, stage.owner, { name, bytes, type })
      return [status, body.code]
    }
    const before = await originals()
    expect(await refused('a.svg', svg, 'image/svg+xml')).toEqual([415, 'assets.type'])
    expect(await refused('a.png', svg)).toEqual([415, 'assets.type'])
    expect(await refused('a.png', html)).toEqual([415, 'assets.type'])
    expect(await refused('a.png', Buffer.from('%PDF-1.7\n%%EOF'))).toEqual([415, 'assets.type'])
    expect(await refused('a.png', Buffer.alloc(0))).toEqual([400, 'assets.empty'])
    expect(await refused('a.png', png.subarray(0, 12))).toEqual([415, 'assets.type'])
    expect(await refused('bomb.webp', tinyBomb(), 'image/webp')).toEqual([422, 'assets.too-many-pixels'])
    expect(await refused('bomb.png', wideBomb(png))).toEqual([422, 'assets.too-many-pixels'])
    expect((await refused('big.png', Buffer.alloc(21 * 1024 * 1024)))[0]).toBe(413)
    expect((await refused('huge.png', Buffer.alloc(23 * 1024 * 1024)))[0]).toBe(413)
    expect(await originals()).toEqual(before)

    for (const [name, type] of [
      ['page.html', 'text/html'],
      ['x.svg', 'image/svg+xml'],
      ['../../x.php', 'image/jpeg'],
      [`${'long'.repeat(60)}.exe`, 'application/octet-stream'],
    ] as const) {
      const { status, body } = await upload(stage.platen, stage.owner, { name, bytes: png, type })
      expect([name, status, body.doc.mimeType]).toEqual([name, 201, 'image/png'])
      expect(body.doc.filename).toMatch(/^[a-z0-9-]{1,70}\.png$/)
      const { headers } = await get(body.doc.url, stage.owner)
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
      })
    }
  })

  test('forms that are not as they should be store nothing, or one file', async () => {
    const png = new Uint8Array(await picture().png().toBuffer())
    const before = (await originals()).length
    const send = async (form: FormData, headers: Record<string, string> = {}) => {
      const sent = new Response(form)
      const type = { 'content-type': sent.headers.get('content-type') ?? '' }
      const body = new Uint8Array(await sent.arrayBuffer())
      return stage.platen.api('POST', '/api/assets', {
        as: stage.owner,
        body,
        headers: { ...type, ...headers },
      })
    }
    const form = (more: (form: FormData) => void) => {
      const made = new FormData()
      made.set('_payload', JSON.stringify({ alt: 'x' }))
      more(made)
      return made
    }
    const file = new File([png], 'a.png', { type: 'image/png' })
    const none = await send(form(() => undefined))
    expect([none.status, none.body.error]).toEqual([400, true])
    const text = await send(form((made) => made.set('file', 'not a file')))
    expect([text.status, text.body.code]).toEqual([400, 'request.form'])
    const lying = await send(
      form((made) => made.set('file', file)),
      { 'content-length': String(99 * 1024 * 1024) },
    )
    expect([lying.status, lying.body.code]).toEqual([413, 'request.size'])
    expect(await originals()).toHaveLength(before)

    const several = form((made) => {
      for (let index = 0; index < 5; index += 1) made.append('file', file)
      for (let index = 0; index < 2000; index += 1) made.append(`field${index}`, 'x')
    })
    const answer = await send(several)
    expect(answer.status).toBeLessThan(500)
    expect((await originals()).length - before).toBeLessThanOrEqual(1)
  })

  test('a picture that does not decode is refused by the worker, and its file is gone', async () => {
    const png = await picture().png().toBuffer()
    const broken = Buffer.concat([png.subarray(0, 400), Buffer.alloc(400, 7)])
    const doc = await settled((await added(stage.owner, broken)).id)
    expect(doc).toMatchObject({ status: 'refused' })
    expect(doc.refusal).toContain('damaged')
    for (const path of [doc.url, `/api/assets/${doc.id}/content`])
      expect((await get(path, stage.owner)).status).toBe(404)
    const link = signLink(
      stage.platen.payload,
      { purpose: 'asset', id: doc.id },
      Math.floor(Date.now() / 1000) + 60,
    )
    expect((await get(`/api/assets/${doc.id}/content?${link}`)).status).toBe(404)
    await cleared(doc.filename)
  })
}
