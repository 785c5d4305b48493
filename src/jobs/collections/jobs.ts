import type { CollectionConfig } from 'payload'
import { anyOf } from '#access/any-of.ts'
import { contentAdmin, nobody, workspaceMember } from '#access/rules.ts'
import { cancelEndpoint } from '../endpoints/cancel.ts'
import { eventsEndpoint } from '../endpoints/events.ts'
import { failedEndpoints } from '../endpoints/failed.ts'
import { retryEndpoint } from '../endpoints/retry.ts'
import { bookkeepingFields } from './bookkeeping-fields.ts'
import { publicFields } from './public-fields.ts'

/**
 * Every job, as people see it. Rows are written by the queue alone, in SQL. The workspace field is added by the platform
 * (`contribute(config, { collections: { jobs: { workspace: true } } })`).
 */
export const jobsCollection: CollectionConfig = {
  slug: 'jobs',
  labels: { singular: { en: 'Job', de: 'Auftrag' }, plural: { en: 'Jobs', de: 'Aufträge' } },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    useAsTitle: 'title',
    group: { en: 'Operations', de: 'Betrieb' },
    description: {
      en: 'Work done in the background: generations, exports and everything else that takes time.',
      de: 'Was im Hintergrund läuft: Generierungen, Exporte und alles, was Zeit braucht.',
    },
    defaultColumns: ['title', 'kind', 'status', 'progress', 'error', 'createdAt', 'actions'],
    listSearchableFields: ['title', 'kind'],
    pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
    hideAPIURL: true,
  },
  access: {
    create: nobody,
    read: anyOf(workspaceMember, contentAdmin),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  endpoints: [...failedEndpoints, eventsEndpoint(), cancelEndpoint, retryEndpoint],
  fields: [...publicFields, ...bookkeepingFields],
}
