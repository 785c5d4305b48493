import { expect, test } from 'vitest'
import { signLink } from '#plugins/preview/index.ts'
import { hurry, picture, upload } from './pictures.ts'
import type { StorageStage } from './storage-stage.ts'

/** Who is given which file, and what nobody can say of one. */
export const filesSuite = (stage: StorageStage): void => {
  const { keys, cleared, get, bytesOf, settled, added } = stage

  test('a file is for members of its workspace; for everyone else it is not there', async () => {
    const doc = await settled((await added()).id)
    const names = [doc.filename, doc.sizes.thumbnail.filename]
    const tag = (await get(doc.url, stage.owner)).headers.get('etag') ?? ''
    for (const name of names) {
      expect((await get(`/api/assets/file/${name}`, stage.owner)).status).toBe(200)
      for (const as of [stage.stranger, undefined]) {
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
      `${stage.owner.workspace}%2f${doc.filename}`,
      `${doc.filename}.part`,
      `${'a'.repeat(3000)}.png`,
      '.hidden',
      '%F0%9F%92%A9.png',
    ]
    for (const name of made) {
      const { status, body } = await get(`/api/assets/file/${name}`, stage.owner)
      expect([name, status, body.error]).toEqual([name, 404, true])
    }
    expect((await get('/api/assets/file/a%00.png', stage.owner)).status).toBe(400)
  })

  test('parts of a file, and nothing to who has it', async () => {
    const doc = await added()
    const whole = await bytesOf(doc.url, stage.owner)
    const part = async (range: string, more = {}) => {
      const { status, headers, response } = await get(doc.url, stage.owner, { range, ...more })
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
    const { headers } = await get(doc.url, stage.owner)
    const tag = headers.get('etag') ?? ''
    expect((await part('bytes=0-9', { 'if-range': tag }))[0]).toBe(206)
    expect((await part('bytes=0-9', { 'if-range': '"other"' }))[0]).toBe(200)
    const again = await get(doc.url, stage.owner, { 'if-none-match': `"x", ${tag}` })
    expect([again.status, await again.response.text()]).toEqual([304, ''])
  })

  test('what is known of a file cannot be told by anyone', async () => {
    const doc = await settled((await added()).id)
    const foreign = await added(stage.stranger)
    const lies = {
      filename: foreign.filename,
      prefix: `assets/${stage.stranger.workspace}`,
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
    const edited = await stage.platen.api('PATCH', path, { as: stage.owner, body: { ...lies, alt: 'New' } })
    expect(edited.status).toBe(200)
    const { alt: _, updatedAt: __, ...rest } = doc
    expect((await get(path, stage.owner)).body).toMatchObject({ ...rest, alt: 'New' })
    const edits =
      '?uploadEdits[crop][x]=1&uploadEdits[focalPoint][x]=3&uploadEdits[focalPoint][y]=4&uploadEdits[widthInPixels]=9'
    expect(
      (await stage.platen.api('PATCH', `${path}${edits}`, { as: stage.owner, body: { alt: 'Newer' } }))
        .status,
    ).toBe(200)
    expect((await get(path, stage.owner)).body).toMatchObject({
      filename: doc.filename,
      width: doc.width,
      focalX: 3,
      focalY: 4,
    })
    const sent = await upload(stage.platen, stage.owner, {
      name: 'a.png',
      bytes: await picture().png().toBuffer(),
      fields: { ...lies, workspace: stage.owner.workspace },
    })
    expect(sent.body.doc).toMatchObject({ mimeType: 'image/png', width: 640, status: 'processing' })
    expect(await keys()).toContain(`assets/${stage.owner.workspace}/${sent.body.doc.filename}`)

    const fetched = { alt: 'x', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' }
    const imported = await stage.platen.api('POST', '/api/assets', { as: stage.owner, body: fetched })
    expect([imported.status, imported.body.code]).toEqual([400, 'files.missing'])
    expect((await get('/api/assets/paste-url?src=http://127.0.0.1:1/x.png', stage.owner)).status).toBe(400)
    expect(
      (await stage.platen.api('POST', `/api/assets/${doc.id}/duplicate`, { as: stage.owner, body: {} }))
        .status,
    ).toBeGreaterThanOrEqual(400)
  })

  test('a replaced file and its smaller ones go when the new one is there', async () => {
    const doc = await settled((await added()).id)
    const bytes = await picture({ width: 100, height: 50 }).jpeg().toBuffer()
    const path = `/api/assets/${doc.id}`
    const sent = { name: 'new.jpg', bytes, type: 'image/jpeg', fields: { alt: 'New' } }
    expect((await upload(stage.platen, stage.stranger, sent, { method: 'PATCH', path })).status).toBe(403)
    const replaced = (await upload(stage.platen, stage.owner, sent, { method: 'PATCH', path })).body.doc
    expect(replaced).toMatchObject({ mimeType: 'image/jpeg', width: 100, status: 'processing' })
    expect(replaced.filename).not.toBe(doc.filename)
    expect(replaced.sizes.thumbnail.filename ?? null).toBeNull()
    expect((await get(doc.url, stage.owner)).status).toBe(404)
    expect(await bytesOf(replaced.url, stage.owner)).toEqual(bytes)
    await cleared(doc.filename.replace('.png', ''))
    expect(await bytesOf((await settled(doc.id)).url, stage.owner)).toEqual(bytes)
  })

  test('a change that asks to see only a part of the record leaves its files', async () => {
    const doc = await settled((await added()).id)
    const body = { alt: 'Another' }
    const path = `/api/assets/${doc.id}?select[alt]=true`
    const { status } = await stage.platen.api('PATCH', path, { as: stage.owner, body })
    expect(status).toBe(200)
    await stage.platen.payload.update({ collection: 'assets', id: doc.id, data: body, select: { alt: true } })
    await hurry(stage.platen)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect((await get(doc.url, stage.owner)).status).toBe(200)
    expect((await get(doc.sizes.thumbnail.url, stage.owner)).status).toBe(200)
  })

  test('the files of a deleted record are not handed out, and go', async () => {
    const doc = await settled((await added()).id)
    const link = signLink(
      stage.platen.payload,
      { purpose: 'asset', id: doc.id },
      Math.floor(Date.now() / 1000) + 60,
    )
    const signed = `/api/assets/${doc.id}/content?${link}`
    expect((await get(signed)).status).toBe(200)
    expect((await stage.platen.api('DELETE', `/api/assets/${doc.id}`, { as: stage.owner })).status).toBe(200)
    for (const path of [signed, doc.url, doc.sizes.thumbnail.url])
      expect((await get(path, stage.owner)).status).toBe(404)
    await cleared(doc.filename.replace('.png', ''))
  })
}
