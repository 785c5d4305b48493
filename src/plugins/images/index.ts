import { type CollectionConfig, type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { type ImagesOptions, resolveOptions } from './options.ts'
import { beginProcessing, queueProcessing } from './processing/begin-processing.ts'
import { processAsset } from './processing/process-asset.ts'
import { checkUpload } from './uploads/check-upload.ts'
import { guardUsed } from './uses/guard-used.ts'
import { dropUses, keepUses } from './uses/keep-uses.ts'
import type { UsingCollection } from './uses/sql.ts'

export type { ImagesOptions } from './options.ts'
export { type AssetStatus, type RenditionName, renditionNames } from './processing/asset-status.ts'
export { mostPixels } from './uploads/limits.ts'

/** Takes pictures in: checks what is uploaded, has the worker decode it, and makes the renditions the platform shows. */
export const imagesPlugin = definePlugin<ImagesOptions>({
  slug: 'platen-images',
  plugin: ({ config, ...given }): Config => {
    const { enabled } = resolveOptions(given)
    const withChores = contribute(config, { chores: [processAsset] })
    return enabled
      ? contribute(withChores, {
          extend: { assets: takeIn, designs: noteUses('designs'), templates: noteUses('templates') },
        })
      : withChores
  },
})

const takeIn = (assets: CollectionConfig): CollectionConfig => ({
  ...assets,
  hooks: {
    ...assets.hooks,
    beforeOperation: [checkUpload, ...(assets.hooks?.beforeOperation ?? [])],
    beforeChange: [...(assets.hooks?.beforeChange ?? []), beginProcessing],
    afterChange: [...(assets.hooks?.afterChange ?? []), queueProcessing],
    beforeDelete: [...(assets.hooks?.beforeDelete ?? []), guardUsed],
  },
})

const noteUses =
  (slug: UsingCollection) =>
  (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), keepUses(slug)],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), dropUses(slug)],
    },
  })
