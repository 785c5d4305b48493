import sharp from 'sharp'
import { type Grey, similarityIn } from '#plugins/slides/fidelity/similarity.ts'

const greyOf = async (picture: string | Uint8Array, width: number, height?: number): Promise<Grey> => {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .resize({ width, ...(height ? { height } : {}), fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { pixels: data, width: info.width, height: info.height }
}

/** How alike two pictures of a slide are, both drawn 640 pixels wide: 1 for the same. */
export const similarity = async (one: string | Uint8Array, other: string | Uint8Array): Promise<number> => {
  const a = await greyOf(one, 640)
  const b = await greyOf(other, 640, a.height)
  return similarityIn(a, b, { left: 0, top: 0, width: a.width, height: a.height })
}
