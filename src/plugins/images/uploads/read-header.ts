import { imageDimensionsFromData } from 'image-dimensions'

export type PictureHeader = { mimeType: string; extension: string; width: number; height: number }

const kinds: Record<string, { mimeType: string; extension: string }> = {
  png: { mimeType: 'image/png', extension: 'png' },
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  avif: { mimeType: 'image/avif', extension: 'avif' },
  gif: { mimeType: 'image/gif', extension: 'gif' },
}

/** What a file's first bytes say it is, without decoding any picture; undefined for what is none that is accepted. */
export const readHeader = (bytes: Uint8Array): PictureHeader | undefined => {
  const found = headerOf(bytes)
  const kind = found && kinds[found.type]
  return kind && found.width > 0 && found.height > 0
    ? { ...kind, width: found.width, height: found.height }
    : undefined
}

const headerOf = (bytes: Uint8Array) => {
  try {
    return imageDimensionsFromData(bytes)
  } catch {
    // A broken header is no header.
    return undefined
  }
}
