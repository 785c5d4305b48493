import type { LeasedPage } from '../../chromium/leased-page.ts'
import type { ServedFile, ShownDocument } from '../../chromium/served-files.ts'
import { movePictures, picturePlaces } from './picture-places.ts'
import { outlineOf } from '../../writing/open-picture.ts'
import { sizedPicture } from './sized-picture.ts'

const isPicture = ({ type }: ServedFile): boolean => type.startsWith('image/')

/**
 * Shows a document with its pictures as large as they are seen: it is laid out around outlines of them first, which
 * tells their places, so that none is decoded in its full size by the browser. What cannot be made smaller stays as it is.
 */
export const showSized = async (
  page: LeasedPage,
  { html, files = new Map() }: ShownDocument,
): Promise<void> => {
  const pictures = [...files].filter(([, file]) => isPicture(file))
  if (pictures.length === 0) return page.show({ html, files })
  const outlines = await Promise.all(
    pictures.map(async ([address, file]) => [address, await outlineOf(file).catch(() => file)] as const),
  )
  await page.show({ html, files: new Map([...files, ...outlines]) })
  const moved: [from: string, to: string][] = []
  const sized = new Map<string, ServedFile>()
  // One after the other: decoding is what takes memory here.
  for (const place of await page.inPage(picturePlaces)) {
    const file = files.get(place.address)
    if (!file) continue
    const address = `${place.address}/sized`
    sized.set(address, await sizedPicture(file, place).catch(() => file))
    moved.push([place.address, address])
  }
  page.offer(new Map([...files, ...sized]))
  await page.inPage(movePictures, moved)
}
