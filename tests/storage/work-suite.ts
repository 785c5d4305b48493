import { expect, test } from 'vitest'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import type { StorageStage } from './storage-stage.ts'

/** The files that jobs make. */
export const workSuite = (stage: StorageStage): void => {
  const { keys, cleared, get } = stage

  test('exports are kept and handed out the same way', async () => {
    const { id } = await stage.platen.payload.create({
      collection: 'designs',
      data: { ...sampleDesign('document', 1), workspace: stage.owner.workspace } as never, // the sample's blocks are typed loosely
      draft: true,
    })
    const asked = await stage.platen.api('POST', `/api/designs/${id}/exports`, {
      as: stage.owner,
      body: { format: 'html' },
    })
    const path = `/api/exports/${asked.body.export.id}`
    await expect
      .poll(async () => (await get(path, stage.owner)).body.status, { timeout: 30_000 })
      .toBe('succeeded')
    const record = (await get(path, stage.owner)).body
    const key = `exports/${stage.owner.workspace}/${record.filename}`
    expect(await keys('exports/')).toEqual([key])
    const file = await get(`${path}/file`, stage.owner)
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="A document for testing\.zip"/,
    )
    expect(Buffer.from(await file.response.arrayBuffer())).toHaveLength(record.filesize)
    const { url } = (await stage.platen.api('POST', `${path}/links`, { as: stage.owner, body: {} })).body
    expect((await get(url)).status).toBe(200)
    const byName = await get(record.url, stage.owner)
    expect(Object.fromEntries(byName.headers)).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': "default-src 'none'; sandbox",
    })
    for (const as of [stage.stranger, undefined])
      expect((await get(`/api/exports/file/${record.filename}`, as)).status).toBe(404)
    expect((await stage.platen.api('DELETE', path, { as: stage.owner })).status).toBe(200)
    expect((await get(url)).status).toBe(404)
    await cleared(record.filename)
  })

  test('pictures of a generation are drawn into assets, which become ready too', async () => {
    const started = await stage.platen.api('POST', '/api/designs/generate', {
      as: stage.stranger,
      body: { kind: 'slides', prompt: 'A short deck on lighthouses', pages: 3, images: true },
    })
    expect(started.status).toBe(202)
    const events = await get(`/api/jobs/${started.body.job.id}/events`, stage.stranger)
    expect(await events.response.text()).toContain('"status":"succeeded"')
    const drawn = async () =>
      (await get('/api/assets?where[provenance][exists]=true&limit=20', stage.stranger)).body.docs as {
        status: string
        prefix: string
        url: string
      }[]
    await expect
      .poll(async () => (await drawn()).map(({ status }) => status).join(), { timeout: 20_000 })
      .toMatch(/^ready(,ready)*$/)
    for (const { prefix, url } of await drawn()) {
      expect(prefix).toBe(`assets/${stage.stranger.workspace}`)
      expect((await get(url, stage.stranger)).status).toBe(200)
    }
    const preview = await get(`/api/designs/${started.body.design.id}/preview`, stage.stranger)
    const address = /src="(\/api\/assets\/[^"]+)"/
      .exec(await preview.response.text())?.[1]
      ?.replaceAll('&amp;', '&')
    expect((await get(address ?? '')).headers.get('content-type')).toMatch(/^image\//)
  })

  test('the platform says that its storage answers', async () => {
    expect((await get('/api/ready')).status).toBe(200)
  })
}
