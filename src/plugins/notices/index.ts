import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { addEndpoints } from '#plugins/preview/index.ts'
import { pruneNotices } from './chores/prune.ts'
import { noticesCollection } from './collections/notices.ts'
import { readAllEndpoint, readEndpoint } from './endpoints/mark-read.ts'
import { jobEndedMail } from './mails/job-ended.ts'
import { type NoticesOptions, keepOptions, resolveOptions } from './options.ts'
import { forgetPerson } from './record/forget-person.ts'
import { jobEnded } from './record/job-ended.ts'

export type { NoticesOptions } from './options.ts'
export { tellPerson } from './record/tell-person.ts'

/** Tells people that the jobs they asked for have ended: on the site, and by mail when it took long or failed. */
export const noticesPlugin = definePlugin<NoticesOptions>({
  slug: 'platen-notices',
  plugin: ({ config, ...given }): Config => {
    const options = resolveOptions(given)
    const withSchema = contribute(
      {
        ...keepOptions(config, options),
        collections: [...(config.collections ?? []), noticesCollection],
      },
      {
        extend: {
          users: (users) => ({
            ...users,
            hooks: { ...users.hooks, beforeDelete: [...(users.hooks?.beforeDelete ?? []), forgetPerson] },
          }),
        },
      },
    )
    if (!options.enabled) return withSchema
    return contribute(withSchema, {
      chores: [pruneNotices],
      jobEnds: [jobEnded],
      mails: [jobEndedMail],
      extend: { notices: addEndpoints(readEndpoint, readAllEndpoint) },
    })
  },
})
