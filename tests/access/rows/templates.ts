import { everyone, nobody, staff } from '../people.ts'
import type { Row } from '../row.ts'
import { nextName } from './samples.ts'

const sample = () => {
  const title = nextName('Not yet')
  return { slug: title.toLowerCase().replaceAll(' ', '-'), title, kind: 'document', theme: 'broadsheet' }
}

/** The record is a draft: it has never been published. */
export const templates: Row = {
  collection: 'templates',
  who: {
    create: staff,
    read: staff,
    update: staff,
    delete: staff,
    duplicate: staff,
    readVersions: staff,
    restoreVersion: staff,
  },
  make: async ({ platen }) =>
    platen.payload.create({ collection: 'templates', data: sample(), draft: true, depth: 0 }),
  data: sample,
  change: { title: 'Changed' },
  fields: { origin: { create: nobody, update: nobody, value: () => 'forged' } },
  endpoints: {
    'get /:id/preview': { who: staff, ask: ({ subject }) => ({ path: `/templates/${subject.id}/preview` }) },
    'get /live-preview': { who: everyone, ask: () => ({ path: '/templates/live-preview' }) },
    'post /preview': { who: staff, ask: () => ({ path: '/templates/preview', body: { data: sample() } }) },
  },
}
