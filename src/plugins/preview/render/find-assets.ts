import type { Payload } from 'payload'
import { type Design, assetIdsOf } from '#design/index.ts'
import type { UploadRecord } from '#plugins/storage/index.ts'
import { isId } from '../http/not-found.ts'
import { registryOf } from './registry-of.ts'

export type AssetRecord = UploadRecord & {
  alt?: string | null
  filename?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
}

/**
 * The assets a design shows. Blocks can name any id, so only assets of the design's own workspace count: else a design
 * would be a way to see another workspace's pictures. `any` is for templates, which only content admins write.
 */
export const findAssets = async (
  payload: Payload,
  { design, workspace }: { design: Design; workspace: string | 'any' | undefined },
): Promise<AssetRecord[]> => {
  const ids = assetIdsOf(design, registryOf(payload)).filter(isId)
  if (ids.length === 0 || workspace === undefined) return []
  // as the system: a design shows its own workspace's pictures to whoever may see the design
  const { docs } = await payload.find({
    collection: 'assets',
    where: {
      and: [
        { id: { in: ids } },
        isShown,
        ...(workspace === 'any' ? [] : [{ workspace: { equals: workspace } }]),
      ],
    },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** Records from before pictures were looked into have no status. */
const isShown = { or: [{ status: { exists: false } }, { status: { not_equals: 'refused' } }] }

/** An asset as the renderer takes it, at the address given. */
export const assetAt = (record: AssetRecord, src: string) => ({
  src,
  alt: record.alt ?? '',
  ...(record.width ? { width: record.width } : {}),
  ...(record.height ? { height: record.height } : {}),
  ...(typeof record.focalX === 'number' ? { focalX: record.focalX } : {}),
  ...(typeof record.focalY === 'number' ? { focalY: record.focalY } : {}),
})
