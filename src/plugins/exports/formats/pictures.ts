import type { ServedFile } from '../chromium/served-files.ts'

/** Pictures for formats that place them without a browser's help, so that they need no image library themselves. */
export type Pictures = {
  /**
   * Nothing, in the size of a picture: enough to lay a page out around it, with nothing to be decoded.
   *
   * @throws Error for a file that is no picture.
   */
  outline: (file: ServedFile) => Promise<ServedFile>
  /**
   * A picture as a JPEG or PNG that stands upright, no larger than twice what is shown of it whole, in CSS pixels.
   *
   * @throws Error for a file that is no picture.
   */
  sized: (file: ServedFile, shown: { width: number; height: number }) => Promise<SizedPicture>
}

export type SizedPicture = {
  type: 'image/jpeg' | 'image/png'
  bytes: Uint8Array
  /** Pixels. */
  width: number
  height: number
}
