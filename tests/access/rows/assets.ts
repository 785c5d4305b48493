import { members, nobody, staff, writers } from '../people.ts'
import type { Row } from '../row.ts'
import { onePixel } from './samples.ts'

export const assets: Row = {
  collection: 'assets',
  who: {
    create: writers,
    read: members,
    update: writers,
    delete: writers,
    moveOut: staff,
    moveIn: writers,
    file: members,
  },
  make: async ({ platen }, workspace) => {
    const file = onePixel()
    const data = Buffer.from(await file.arrayBuffer())
    return platen.payload.create({
      collection: 'assets',
      data: { alt: 'A pixel', workspace },
      file: { data, mimetype: file.type, name: file.name, size: data.length },
      depth: 0,
    })
  },
  data: (_, workspace) => ({ alt: 'A pixel', workspace }),
  file: onePixel,
  change: { alt: 'Changed' },
  fields: {
    workspace: {},
    status: { create: nobody, update: nobody, value: () => 'refused' },
    refusal: { create: nobody, update: nobody, value: () => 'forged' },
    sizes: { create: nobody, update: nobody, value: () => ({ thumbnail: { filename: 'forged' } }) },
    provenance: { create: nobody, update: nobody, value: () => ({ forged: true }) },
  },
  endpoints: {
    'get /:id/content': { who: members, ask: ({ subject }) => ({ path: `/assets/${subject.id}/content` }) },
    // Fetching what others host is switched off.
    'get /paste-url/:id?': {
      who: nobody,
      ask: ({ subject }) => ({ path: `/assets/paste-url/${subject.id}?src=http%3A%2F%2F127.0.0.1%2F` }),
    },
  },
}
