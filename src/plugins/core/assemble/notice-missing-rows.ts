import { type Config, type DatabaseAdapter, NotFound } from 'payload'

/**
 * Says so when the record that is being changed is gone: somebody deleted it between Payload's reading and writing it,
 * and Payload would go on with nothing in its hands.
 */
export const noticeMissingRows = (config: Config): Config => ({
  ...config,
  db: {
    ...config.db,
    init: (args) => {
      const adapter = config.db.init(args)
      const updateOne = adapter.updateOne.bind(adapter)
      const watched: DatabaseAdapter['updateOne'] = async (asked) => {
        const row: unknown = await updateOne(asked)
        const isMissing = (row === null || row === undefined) && asked.id !== undefined
        if (isMissing && asked.returning !== false) throw new NotFound(asked.req?.t)
        return row
      }
      adapter.updateOne = watched
      return adapter
    },
  },
})
