import type { Access, CollectionConfig } from 'payload'
import { nobody, nobodyField } from '#access/rules.ts'

/** What was told to the person who asks; admins too see their own only. */
const recipient: Access = ({ req }) => (req.user ? { recipient: { equals: req.user.id } } : false)

/** What people are told: that a job they asked for has ended, or what else concerns them. Written by the platform alone. */
export const noticesCollection: CollectionConfig = {
  slug: 'notices',
  labels: {
    singular: { en: 'Notice', de: 'Nachricht' },
    plural: { en: 'Notices', de: 'Nachrichten' },
  },
  defaultSort: '-endedAt',
  disableDuplicate: true,
  lockDocuments: false,
  // Nobody works with other people's notices in the panel; one's own are behind the bell of the site.
  admin: { hidden: true, useAsTitle: 'title' },
  access: {
    create: nobody,
    read: recipient,
    // Marked as read by the endpoints: nothing else of a notice may change.
    update: nobody,
    delete: recipient,
    readVersions: nobody,
  },
  fields: [
    { name: 'recipient', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    // One notice a job: that it ended again after a retry takes the place of what was told before.
    { name: 'job', type: 'relationship', relationTo: 'jobs', unique: true },
    { name: 'title', type: 'text', required: true },
    { name: 'status', type: 'text', required: true },
    /** Where what the job worked on can be seen: a path of the site without its language. */
    { name: 'link', type: 'text' },
    { name: 'subjectCollection', type: 'text' },
    { name: 'subjectId', type: 'text' },
    { name: 'endedAt', type: 'date', required: true, index: true },
    { name: 'readAt', type: 'date', index: true },
    { name: 'mailedAt', type: 'date', access: { read: nobodyField }, hidden: true },
  ],
}
