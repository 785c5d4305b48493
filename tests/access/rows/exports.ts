import { storeOf } from '#plugins/storage/index.ts'
import { members, nobody, writers } from '../people.ts'
import type { Row } from '../row.ts'
import { nextName, write } from './samples.ts'

const sample = (workspace: string) => ({ name: 'A plan.pdf', format: 'pdf', status: 'succeeded', workspace })

/** Made by `POST /api/designs/:id/exports` and the worker only. */
export const exports: Row = {
  collection: 'exports',
  who: {
    create: nobody,
    read: members,
    update: nobody,
    delete: writers,
    moveOut: nobody,
    moveIn: nobody,
    file: members,
  },
  make: async (stage, workspace) => {
    const filename = `${nextName('plan').replace(' ', '-')}.pdf`
    const bytes = Buffer.from('%PDF-1.7')
    await storeOf(stage.platen.payload).write(`exports/${filename}`, bytes, { type: 'application/pdf' })
    const file = { filename, mimeType: 'application/pdf', filesize: 8 }
    return { ...(await write(stage, 'exports', { ...sample(workspace), ...file })), filename }
  },
  data: (_, workspace) => sample(workspace),
  change: { name: 'Changed.pdf' },
  fields: { workspace: {} },
  endpoints: {
    'get /:id/file': { who: members, ask: ({ subject }) => ({ path: `/exports/${subject.id}/file` }) },
    'post /:id/links': {
      who: members,
      ask: ({ subject }) => ({ path: `/exports/${subject.id}/links`, body: {} }),
    },
    'get /paste-url/:id?': {
      who: nobody,
      ask: ({ subject }) => ({ path: `/exports/paste-url/${subject.id}?src=http%3A%2F%2F127.0.0.1%2F` }),
    },
  },
}
