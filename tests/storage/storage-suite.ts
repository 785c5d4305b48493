import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signLink } from '#plugins/preview/index.ts'
import { storeOf } from '#plugins/storage/index.ts'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import { type TestPlaten, testPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import { hurry, photo, picture, tinyBomb, upload, wideBomb } from './pictures.ts'

const listed = async (files: AsyncIterable<{ key: string }>): Promise<string[]> => {
  const found: string[] = []
  for await (const { key } of files) found.push(key)
  return found
}

/** Everything that touches files, on one of the two places where files are kept. */
export const storageSuite = (storage: 'disk' | 's3'): void => {
  let platen: TestPlaten
  let owner: TestUser
  let stranger: TestUser

  beforeAll(async () => {
    platen = await testPlaten({ storage, worker: true })
    owner = await platen.makeUser()
    stranger = await platen.makeUser()
  })
  afterAll(() => platen?.close())

  const keys = async (prefix = 'assets/') => (await listed(storeOf(platen.payload).list(prefix))).sort()
  /** What was uploaded, without what the worker makes of it meanwhile. */
  const originals = async () => (await keys()).filter((key) => /-[0-9a-f]{24}\.\w+$/.test(key))
  /** Once the chores that clear away have run, without waiting as long as they do. */
  const cleared = async (part: string) => {
    await hurry(platen)
    await expect
      .poll(async () => (await keys('')).filter((key) => key.includes(part)), { timeout: 10_000 })
      .toEqual([])
  }
  const get = (path: string, as?: TestUser, headers: Record<string, string> = {}) =>
    platen.api('GET', path, { headers, ...(as ? { as } : {}) })
  const bytesOf = async (path: string, as?: TestUser) =>
    Buffer.from(await (await get(path, as)).response.arrayBuffer())
  const settled = async (id: string) => {
    const read = async () => (await get(`/api/assets/${id}`, owner)).body
    await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toMatch(/ready|refused/)
    return read()
  }
  const added = async (as = owner, bytes?: Buffer) => {
    const answer = await upload(platen, as, {
      name: 'Mein Bild.png',
      bytes: bytes ?? (await picture().png().toBuffer()),
    })
    expect(answer.status).toBe(201)
    return answer.body.doc
  }

  test(`files are kept on the ${storage}, below their workspace and under names of their own`, async () => {
    expect(storeOf(platen.payload).kind).toBe(storage)
    const bytes = await picture().png().toBuffer()
    const doc = await added(owner, bytes)
    expect(doc).toMatchObject({ mimeType: 'image/png', width: 640, height: 400, filesize: bytes.length })
    expect(doc.filename).toMatch(/^mein-bild-[0-9a-f]{24}\.png$/)
    expect(doc.url).toBe(`/api/assets/file/${doc.filename}`)
    expect(await keys()).toContain(`assets/${owner.workspace}/${doc.filename}`)
    expect(await bytesOf(doc.url, owner)).toEqual(bytes)
    if (platen.s3) expect(await platen.s3.keys()).toContain(`assets/${owner.workspace}/${doc.filename}`)
  })

  test('the worker looks into a picture, takes off what its camera wrote and makes smaller ones', async () => {
    const answer = await upload(platen, owner, {
      name: 'IMG_1.jpg',
      bytes: await photo({ width: 2100, height: 1100 }),
      type: 'image/jpeg',
    })
    expect(answer.body.doc).toMatchObject({ width: 2100, height: 1100 })
    const doc = await settled(answer.body.doc.id)
    expect(doc).toMatchObject({ status: 'ready', width: 1100, height: 2100, mimeType: 'image/jpeg' })
    const { format, exif, orientation, width } = await sharp(await bytesOf(doc.url, owner)).metadata()
    expect({ format, exif, orientation, width }).toEqual({ format: 'jpeg', width: 1100 })
    const sizes = { thumbnail: 320, preview: 1600, print: 2000 }
    for (const [name, side] of Object.entries(sizes)) {
      const rendition = doc.sizes[name]
      expect(rendition).toMatchObject({ height: side })
      const small = await bytesOf(rendition.url, owner)
      expect(small.length).toBe(rendition.filesize)
      expect(await sharp(small).metadata()).toMatchObject({ height: side })
      expect(small.includes('Canary-Camera')).toBe(false)
      expect(await bytesOf(`/api/assets/${doc.id}/content?size=${name}`, owner)).toEqual(small)
    }
    expect(doc.thumbnailURL).toBe(doc.sizes.thumbnail.url)
    await cleared(answer.body.doc.filename)
  })

  test('what is no picture is refused, what only claims another name is put right', async () => {
    const png = await picture().png().toBuffer()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const html = Buffer.from('<!doctype html><script>alert(1)</script>')
    const refused = async (name: string, bytes: Uint8Array, type = 'image/png') => {
      const { status, body } = await upload(platen, owner, { name, bytes, type })
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
      const { status, body } = await upload(platen, owner, { name, bytes: png, type })
      expect([name, status, body.doc.mimeType]).toEqual([name, 201, 'image/png'])
      expect(body.doc.filename).toMatch(/^[a-z0-9-]{1,70}\.png$/)
      const { headers } = await get(body.doc.url, owner)
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
      return platen.api('POST', '/api/assets', { as: owner, body, headers: { ...type, ...headers } })
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
    const doc = await settled((await added(owner, broken)).id)
    expect(doc).toMatchObject({ status: 'refused' })
    expect(doc.refusal).toContain('damaged')
    for (const path of [doc.url, `/api/assets/${doc.id}/content`])
      expect((await get(path, owner)).status).toBe(404)
    const link = signLink(
      platen.payload,
      { purpose: 'asset', id: doc.id },
      Math.floor(Date.now() / 1000) + 60,
    )
    expect((await get(`/api/assets/${doc.id}/content?${link}`)).status).toBe(404)
    await cleared(doc.filename)
  })

  test('a file is for members of its workspace; for everyone else it is not there', async () => {
    const doc = await settled((await added()).id)
    const names = [doc.filename, doc.sizes.thumbnail.filename]
    const tag = (await get(doc.url, owner)).headers.get('etag') ?? ''
    for (const name of names) {
      expect((await get(`/api/assets/file/${name}`, owner)).status).toBe(200)
      for (const as of [stranger, undefined]) {
        const { status, body } = await get(`/api/assets/file/${name}`, as, {
          'if-none-match': tag,
          range: 'bytes=0-3',
        })
        expect([status, body.code]).toEqual([404, 'files.not-found'])
      }
    }
    const made = [
      'nothing.png',
      '..%2f..%2f..%2fetc%2fpasswd',
      '..%5c..%5cwindows',
      '%2e%2e%2f',
      `${owner.workspace}%2f${doc.filename}`,
      `${doc.filename}.part`,
      `${'a'.repeat(3000)}.png`,
      '.hidden',
      '%F0%9F%92%A9.png',
    ]
    for (const name of made) {
      const { status, body } = await get(`/api/assets/file/${name}`, owner)
      expect([name, status, body.error]).toEqual([name, 404, true])
    }
    expect((await get('/api/assets/file/a%00.png', owner)).status).toBe(400)
  })

  test('parts of a file, and nothing to who has it', async () => {
    const doc = await added()
    const whole = await bytesOf(doc.url, owner)
    const part = async (range: string, more = {}) => {
      const { status, headers, response } = await get(doc.url, owner, { range, ...more })
      return [status, headers.get('content-range'), Buffer.from(await response.arrayBuffer())] as const
    }
    const total = whole.length
    expect(await part('bytes=0-99')).toEqual([206, `bytes 0-99/${total}`, whole.subarray(0, 100)])
    expect(await part('bytes=-10')).toEqual([
      206,
      `bytes ${total - 10}-${total - 1}/${total}`,
      whole.subarray(-10),
    ])
    expect(await part(`bytes=${total - 5}-`)).toEqual([
      206,
      `bytes ${total - 5}-${total - 1}/${total}`,
      whole.subarray(-5),
    ])
    expect((await part(`bytes=${total}-`))[0]).toBe(416)
    expect(await part('bytes=0-1,5-6')).toEqual([200, null, whole])
    const { headers } = await get(doc.url, owner)
    const tag = headers.get('etag') ?? ''
    expect((await part('bytes=0-9', { 'if-range': tag }))[0]).toBe(206)
    expect((await part('bytes=0-9', { 'if-range': '"other"' }))[0]).toBe(200)
    const again = await get(doc.url, owner, { 'if-none-match': `"x", ${tag}` })
    expect([again.status, await again.response.text()]).toEqual([304, ''])
  })

  test('what is known of a file cannot be told by anyone', async () => {
    const doc = await settled((await added()).id)
    const foreign = await added(stranger)
    const lies = {
      filename: foreign.filename,
      prefix: `assets/${stranger.workspace}`,
      _objectKey: 'x',
      url: 'http://127.0.0.1:1/x.png',
      mimeType: 'text/html',
      filesize: 1,
      width: 1,
      height: 1,
      status: 'ready',
      refusal: 'x',
      thumbnailURL: 'x',
      sizes: { thumbnail: { filename: foreign.filename, url: 'x' } },
    }
    const path = `/api/assets/${doc.id}`
    const edited = await platen.api('PATCH', path, { as: owner, body: { ...lies, alt: 'New' } })
    expect(edited.status).toBe(200)
    const { alt: _, updatedAt: __, ...rest } = doc
    expect((await get(path, owner)).body).toMatchObject({ ...rest, alt: 'New' })
    const edits =
      '?uploadEdits[crop][x]=1&uploadEdits[focalPoint][x]=3&uploadEdits[focalPoint][y]=4&uploadEdits[widthInPixels]=9'
    expect((await platen.api('PATCH', `${path}${edits}`, { as: owner, body: { alt: 'Newer' } })).status).toBe(
      200,
    )
    expect((await get(path, owner)).body).toMatchObject({
      filename: doc.filename,
      width: doc.width,
      focalX: 3,
      focalY: 4,
    })
    const sent = await upload(platen, owner, {
      name: 'a.png',
      bytes: await picture().png().toBuffer(),
      fields: { ...lies, workspace: owner.workspace },
    })
    expect(sent.body.doc).toMatchObject({ mimeType: 'image/png', width: 640, status: 'processing' })
    expect(await keys()).toContain(`assets/${owner.workspace}/${sent.body.doc.filename}`)

    const fetched = { alt: 'x', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' }
    const imported = await platen.api('POST', '/api/assets', { as: owner, body: fetched })
    expect([imported.status, imported.body.code]).toEqual([400, 'files.missing'])
    expect((await get('/api/assets/paste-url?src=http://127.0.0.1:1/x.png', owner)).status).toBe(400)
    expect(
      (await platen.api('POST', `/api/assets/${doc.id}/duplicate`, { as: owner, body: {} })).status,
    ).toBeGreaterThanOrEqual(400)
  })

  test('a replaced file and its smaller ones go when the new one is there', async () => {
    const doc = await settled((await added()).id)
    const bytes = await picture({ width: 100, height: 50 }).jpeg().toBuffer()
    const path = `/api/assets/${doc.id}`
    const sent = { name: 'new.jpg', bytes, type: 'image/jpeg', fields: { alt: 'New' } }
    expect((await upload(platen, stranger, sent, { method: 'PATCH', path })).status).toBe(403)
    const replaced = (await upload(platen, owner, sent, { method: 'PATCH', path })).body.doc
    expect(replaced).toMatchObject({ mimeType: 'image/jpeg', width: 100, status: 'processing' })
    expect(replaced.filename).not.toBe(doc.filename)
    expect(replaced.sizes.thumbnail.filename ?? null).toBeNull()
    expect((await get(doc.url, owner)).status).toBe(404)
    expect(await bytesOf(replaced.url, owner)).toEqual(bytes)
    await cleared(doc.filename.replace('.png', ''))
    expect(await bytesOf((await settled(doc.id)).url, owner)).toEqual(bytes)
  })

  test('the files of a deleted record are not handed out, and go', async () => {
    const doc = await settled((await added()).id)
    const link = signLink(
      platen.payload,
      { purpose: 'asset', id: doc.id },
      Math.floor(Date.now() / 1000) + 60,
    )
    const signed = `/api/assets/${doc.id}/content?${link}`
    expect((await get(signed)).status).toBe(200)
    expect((await platen.api('DELETE', `/api/assets/${doc.id}`, { as: owner })).status).toBe(200)
    for (const path of [signed, doc.url, doc.sizes.thumbnail.url])
      expect((await get(path, owner)).status).toBe(404)
    await cleared(doc.filename.replace('.png', ''))
  })

  test('exports are kept and handed out the same way', async () => {
    const { id } = await platen.payload.create({
      collection: 'designs',
      data: { ...sampleDesign('document', 1), workspace: owner.workspace } as never, // the sample's blocks are typed loosely
      draft: true,
    })
    const asked = await platen.api('POST', `/api/designs/${id}/exports`, {
      as: owner,
      body: { format: 'html' },
    })
    const path = `/api/exports/${asked.body.export.id}`
    await expect.poll(async () => (await get(path, owner)).body.status, { timeout: 30_000 }).toBe('succeeded')
    const record = (await get(path, owner)).body
    const key = `exports/${owner.workspace}/${record.filename}`
    expect(await keys('exports/')).toEqual([key])
    const file = await get(`${path}/file`, owner)
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="A document for testing\.zip"/,
    )
    expect(Buffer.from(await file.response.arrayBuffer())).toHaveLength(record.filesize)
    const { url } = (await platen.api('POST', `${path}/links`, { as: owner, body: {} })).body
    expect((await get(url)).status).toBe(200)
    const byName = await get(record.url, owner)
    expect(Object.fromEntries(byName.headers)).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': "default-src 'none'; sandbox",
    })
    for (const as of [stranger, undefined])
      expect((await get(`/api/exports/file/${record.filename}`, as)).status).toBe(404)
    expect((await platen.api('DELETE', path, { as: owner })).status).toBe(200)
    expect((await get(url)).status).toBe(404)
    await cleared(record.filename)
  })

  test('pictures of a generation are drawn into assets, which become ready too', async () => {
    const started = await platen.api('POST', '/api/designs/generate', {
      as: stranger,
      body: { kind: 'slides', prompt: 'A short deck on lighthouses', pages: 3, images: true },
    })
    expect(started.status).toBe(202)
    const events = await get(`/api/jobs/${started.body.job.id}/events`, stranger)
    expect(await events.response.text()).toContain('"status":"succeeded"')
    const drawn = async () =>
      (await get('/api/assets?where[provenance][exists]=true&limit=20', stranger)).body.docs as {
        status: string
        prefix: string
        url: string
      }[]
    await expect
      .poll(async () => (await drawn()).map(({ status }) => status).join(), { timeout: 20_000 })
      .toMatch(/^ready(,ready)*$/)
    for (const { prefix, url } of await drawn()) {
      expect(prefix).toBe(`assets/${stranger.workspace}`)
      expect((await get(url, stranger)).status).toBe(200)
    }
    const preview = await get(`/api/designs/${started.body.design.id}/preview`, stranger)
    const address = /src="(\/api\/assets\/[^"]+)"/
      .exec(await preview.response.text())?.[1]
      ?.replaceAll('&amp;', '&')
    expect((await get(address ?? '')).headers.get('content-type')).toMatch(/^image\//)
  })

  test('the platform says that its storage answers', async () => {
    expect((await get('/api/ready')).status).toBe(200)
  })
}
