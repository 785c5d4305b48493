import type { Payload } from 'payload'
import { tinyPng } from '../support/wire/tiny-png.ts'

const picture = Buffer.from(tinyPng, 'base64')

/** Puts some records into the workspace, so that addresses find something, again whenever too few are left. */
export const addRecords = async (payload: Payload, workspace: string): Promise<void> => {
  const inWorkspace = { workspace: { equals: workspace } }
  const { totalDocs } = await payload.count({ collection: 'designs', where: inWorkspace })
  if (totalDocs >= 3) return
  const project = await payload.create({
    collection: 'projects',
    data: { title: 'Harbour', brief: 'A tour', workspace },
  })
  await payload.create({
    collection: 'assets',
    data: { alt: 'A square', workspace },
    file: { data: picture, name: 'square.png', mimetype: 'image/png', size: picture.length },
  })
  for (const title of ['One', 'Two', 'Three']) {
    const look = { kind: 'document', theme: 'broadsheet', language: 'en' }
    const data = {
      title,
      ...look,
      pages: [{ layout: 'document-article', blocks: [] }],
      project: project.id,
      workspace,
    }
    const { id } = await payload.create({ collection: 'designs', data, draft: true })
    await payload.update({ collection: 'designs', id, data: { title: `${title} again` }, draft: true })
  }
}
