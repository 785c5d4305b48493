import type { Payload } from 'payload'
import type { FileStore } from './file-store.ts'

const place = 'platenStorage'

/** Puts the store where `storeOf` finds it. */
export const withStore = (custom: Record<string, unknown> | undefined, store: FileStore) => ({
  ...custom,
  [place]: store,
})

/** The store of a running Payload. @throws Error when `storagePlugin` is not among its plugins. */
export const storeOf = (payload: Payload): FileStore => {
  const store = payload.config.custom[place] as FileStore | undefined // put there by `withStore` only
  if (!store) throw new Error('There is no storage: add storagePlugin to the config.')
  return store
}
