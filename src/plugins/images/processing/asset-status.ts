/** Records from before pictures were processed have no status; they count as ready. */
export type AssetStatus = 'processing' | 'ready' | 'refused'

export const renditionNames = ['thumbnail', 'preview', 'print'] as const
export type RenditionName = (typeof renditionNames)[number]
