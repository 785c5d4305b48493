import { everyone, nobody, signedIn, staff } from '../people.ts'
import type { Row } from '../row.ts'
import { nextName, write } from './samples.ts'

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody, duplicate: nobody }

const kv: Row = {
  collection: 'payload-kv',
  who: closed,
  make: (stage) => write(stage, 'payload-kv', { key: nextName('key'), data: { secret: true } }),
  data: () => ({ key: nextName('key'), data: {} }),
  change: { data: { changed: true } },
}

/** Who edits what in the panel. */
const locks: Row = {
  collection: 'payload-locked-documents',
  who: { create: staff, read: staff, update: staff, delete: staff, duplicate: staff },
  make: async ({ platen, cast }) =>
    platen.payload.create({
      collection: 'payload-locked-documents',
      data: { globalSlug: nextName('lock'), user: { relationTo: 'users', value: cast.accounts.admin.id } },
      depth: 0,
    }),
  data: ({ cast }) => ({
    globalSlug: nextName('lock'),
    user: { relationTo: 'users', value: cast.accounts.admin.id },
  }),
  change: { globalSlug: 'changed' },
}

/** The record is the designer's. */
const preferences: Row = {
  collection: 'payload-preferences',
  who: {
    create: signedIn,
    read: ['designer'],
    update: ['designer'],
    delete: ['designer'],
    duplicate: ['designer'],
  },
  make: (stage) =>
    write(stage, 'payload-preferences', {
      key: nextName('preference'),
      value: { open: true },
      user: { relationTo: 'users', value: stage.cast.accounts.designer.id },
    }),
  data: ({ cast }) => ({
    key: nextName('preference'),
    value: { open: true },
    // Whoever is named here, it is the asker's.
    user: { relationTo: 'users', value: cast.accounts.stranger.id },
  }),
  change: { value: { open: false } },
  shadowed: [
    'GET /api/payload-preferences/:id',
    'GET /api/payload-preferences/count',
    'DELETE /api/payload-preferences/:id',
  ],
  endpoints: {
    // Answers nothing at all where there is nobody.
    'get /:key': { who: everyone, ask: () => ({ path: '/payload-preferences/nav' }) },
    'post /:key': { who: signedIn, ask: () => ({ path: '/payload-preferences/nav', body: { value: 1 } }) },
    'delete /:key': { who: signedIn, ask: () => ({ path: '/payload-preferences/nav' }) },
  },
}

/** Payload's own queue: it runs what Payload schedules, and nothing of ours. */
const ownJobs: Row = {
  collection: 'payload-jobs',
  who: closed,
  make: (stage) => write(stage, 'payload-jobs', { queue: 'default', input: { secret: true } }),
  data: () => ({ queue: 'default', input: {} }),
  change: { queue: 'other' },
  endpoints: {
    'get /run': { who: nobody, ask: () => ({ path: '/payload-jobs/run' }) },
    'get /handle-schedules': { who: nobody, ask: () => ({ path: '/payload-jobs/handle-schedules' }) },
  },
}

const migrations: Row = {
  collection: 'payload-migrations',
  who: closed,
  make: (stage) => write(stage, 'payload-migrations', { name: nextName('migration'), batch: 99 }),
  data: () => ({ name: nextName('migration'), batch: 99 }),
  change: { batch: 98 },
}

export const payloadsOwn: Row[] = [kv, locks, preferences, ownJobs, migrations]
