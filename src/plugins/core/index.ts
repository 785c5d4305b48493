import { definePlugin } from 'payload'
import { coreDesign } from '#design/index.ts'
import { type JobLimits, addFailedWork, jobsCollection, ownChores, setJobLimits } from '#jobs/index.ts'
import { contribute, extendCollections } from '#kernel/server/contribute.ts'
import { addBlocks } from './assemble/add-blocks.ts'
import { addCollections } from './assemble/add-collections.ts'
import { closePayloadsQueue } from './assemble/close-payloads-queue.ts'
import { noticeMissingRows } from './assemble/notice-missing-rows.ts'
import { placeUnderWorkspaces } from './assemble/place-under-workspaces.ts'
import { healthEndpoint, readyEndpoint } from './endpoints/health.ts'
import { metricsEndpoint } from './endpoints/metrics.ts'
import { mendGraphQl } from './graphql/mend-graphql.ts'
import { nameError } from './http/name-error.ts'

export { closePayloadsOwn } from './assemble/close-payloads-own.ts'
export { guardEndpoints } from './assemble/guard-endpoints.ts'
export { loggingLevels } from './http/name-error.ts'

export { assertPanelUser } from './session/assert-panel-user.ts'
export { currentUser } from './session/current-user.ts'
export { serveApi, serveGraphQl } from './http/serve-api.ts'

export type CoreOptions = {
  /** Folder in which uploaded files are kept. */
  storageDirectory: string
  /** Send the session cookie over https only. */
  secureCookies: boolean
  jobs?: Partial<JobLimits>
}

/** Assembles the platform from what every plugin contributed; runs after all of them. */
export const corePlugin = definePlugin<CoreOptions>({
  slug: 'platen-core',
  order: 1000,
  plugin: ({ config, storageDirectory, secureCookies, jobs }) => {
    const contributed = contribute(config, {
      ...coreDesign,
      chores: ownChores,
      collections: {
        projects: { workspace: true },
        'brand-kits': { workspace: true },
        designs: { workspace: true },
        assets: { workspace: true },
        jobs: { workspace: true },
      },
    })
    const withCollections = addCollections(contributed, {
      storageDirectory,
      secureCookies,
      jobs: jobsCollection,
    })
    const complete = noticeMissingRows(
      mendGraphQl(placeUnderWorkspaces(extendCollections(addBlocks(withCollections)))),
    )
    const served = {
      ...complete,
      endpoints: [...(complete.endpoints ?? []), healthEndpoint, readyEndpoint, metricsEndpoint],
      hooks: { ...complete.hooks, afterError: [...(complete.hooks?.afterError ?? []), nameError] },
    }
    return addFailedWork(setJobLimits(closePayloadsQueue(served), jobs))
  },
})
