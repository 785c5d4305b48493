import type { CollectionOptions } from '@payloadcms/plugin-cloud-storage/types'
import type { CollectionConfig } from 'payload'

/** Has a collection write the files of its records somewhere. Removing and handing out is done elsewhere, for all. */
export type Keeping = (
  collection: CollectionConfig,
  options: Required<Pick<CollectionOptions, 'prefix' | 'generateFileURL'>>,
) => CollectionConfig
