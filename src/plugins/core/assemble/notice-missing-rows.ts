import { type Config, type DatabaseAdapter, NotFound } from 'payload'

/**
 * Says so when the record that is being changed or deleted is gone: somebody deleted it between Payload's reading and
 * writing it, and Payload would go on with nothing in its hands.
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
      const deleteOne = adapter.deleteOne.bind(adapter)
      const watchedDelete: DatabaseAdapter['deleteOne'] = async (asked) => {
        const row: unknown = await deleteOne(asked)
        const isMissing = (row === null || row === undefined) && asked.returning !== false
        // Payload's store of keys deletes without having read.
        if (isMissing && asked.collection !== 'payload-kv') throw new NotFound(asked.req?.t)
        return row
      }
      adapter.deleteOne = watchedDelete
      return adapter
    },
  },
})
