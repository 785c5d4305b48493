import type { Config } from 'payload'
import { nobody } from '#access/rules.ts'

const no = () => false

/** Closes the endpoints and records of Payload's own queue, which it opens to any account. Ours runs what is in it. */
export const closePayloadsQueue = (config: Config): Config => ({
  ...config,
  jobs: {
    ...config.jobs,
    access: { run: no, queue: no, cancel: no },
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    }),
  },
})
