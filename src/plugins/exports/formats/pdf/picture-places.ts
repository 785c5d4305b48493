/** A picture of a document: its address, and the largest box it is shown in, in CSS pixels. */
export type PicturePlace = { address: string; width: number; height: number }

/** Where a document shows its pictures. Runs in the page. */
export const picturePlaces = (): PicturePlace[] => {
  const places = new Map<string, PicturePlace>()
  for (const image of document.images) {
    const { width, height } = image.getBoundingClientRect()
    const known = places.get(image.src) ?? { address: image.src, width: 0, height: 0 }
    known.width = Math.max(known.width, width)
    known.height = Math.max(known.height, height)
    places.set(image.src, known)
  }
  return [...places.values()]
}

/** Shows pictures from other addresses, and waits for them. Runs in the page. */
export const movePictures = async (
  moved: readonly (readonly [from: string, to: string])[],
): Promise<void> => {
  const to = new Map(moved)
  for (const image of document.images) image.src = to.get(image.src) ?? image.src
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)))
}
