import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { enqueueChore } from '#jobs/index.ts'
import { type AssetStatus, renditionNames } from './asset-status.ts'
import { processAsset } from './process-asset.ts'

const noRendition = { url: null, filename: null, mimeType: null, filesize: null, width: null, height: null }
const noRenditions = Object.fromEntries(renditionNames.map((name) => [name, noRendition]))

/** A new file has not been looked into, and the renditions of the one before are not its own. */
export const beginProcessing: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!req.file) return data
  const status: AssetStatus = 'processing'
  return { ...data, status, refusal: null, sizes: noRenditions }
}

/** Has the worker look into a new file, once its record has committed. */
export const queueProcessing: CollectionAfterChangeHook = async ({ doc, req }) => {
  const asset = doc as { id: string; filename: string } // an upload's fields
  if (!req.file) return asset
  const input = { asset: asset.id, filename: asset.filename }
  await enqueueChore({ req, chore: processAsset, input, key: input.filename })
  return asset
}
