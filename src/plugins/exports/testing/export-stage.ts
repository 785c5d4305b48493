import { expect } from 'vitest'
import type { TestPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'
import { sampleDesign } from './sample-design.ts'

/** What tests of whole exports do again and again; `of` is asked once the tests run. */
export const exportStage = (of: () => { platen: TestPlaten; owner: TestUser }) => {
  const get = (path: string) => of().platen.api('GET', path, { as: of().owner })

  /** A design of the user's workspace. */
  const made = async (user: TestUser, data = sampleDesign('document', 2)) => {
    const { id } = await of().platen.payload.create({
      collection: 'designs',
      data: { ...data, workspace: user.workspace } as never, // the sample's blocks are typed loosely
      draft: true,
    })
    return id
  }

  /** The owner's export once it has ended, well or not. */
  const settled = async (exportId: string) => {
    const read = async () => (await get(`/api/exports/${exportId}`)).body
    await expect
      .poll(async () => (await read()).status, { timeout: 60_000 })
      .toMatch(/succeeded|failed|cancelled/)
    return read()
  }

  /** The file of an export that the owner asks for. */
  const exported = async (designId: string, body: object) => {
    const asked = await of().platen.api('POST', `/api/designs/${designId}/exports`, { as: of().owner, body })
    expect(asked.status).toBe(202)
    const record = await settled(asked.body.export.id)
    expect(record).toMatchObject({ status: 'succeeded', error: null })
    const file = await get(`/api/exports/${record.id}/file`)
    return {
      asked,
      record,
      file,
      bytes: new Uint8Array(await file.response.arrayBuffer()),
      type: file.headers.get('content-type'),
      named: file.headers.get('content-disposition'),
    }
  }
  return { made, settled, exported }
}
