import sharp, { type Metadata, type Sharp } from 'sharp'
import { mostPixels } from '../uploads/limits.ts'
import type { RenditionName } from './asset-status.ts'

export type MadeFile = { bytes: Buffer; mimeType: string; extension: string; width: number; height: number }

export type DecodedPicture = {
  /** The picture upright and without what its camera wrote into it; undefined when it had nothing to take off. */
  clean?: MadeFile
  /** The smaller ones; none that would be as large as the picture itself. */
  renditions: Partial<Record<RenditionName, MadeFile>>
}

/** The longest side in pixels: a card of a list, a page on a screen, a full page on paper. */
const sides: Record<RenditionName, number> = { thumbnail: 320, preview: 1600, print: 2000 }
const LONGEST_SECONDS = 60
const accepted = new Set(['jpeg', 'png', 'webp', 'gif', 'heif'])

/** A picture that cannot be shown; the sentence says so to the person. */
export class UnusablePicture extends Error {}

// One picture at a time, one thread each: decoding is what takes memory here.
sharp.concurrency(1)
sharp.cache(false)

/** @throws UnusablePicture for what does not decode or is too large. */
export const decodePicture = async (bytes: Uint8Array): Promise<DecodedPicture> => {
  const open = (animated = false): Sharp =>
    sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true, animated }).timeout({
      seconds: LONGEST_SECONDS,
    })
  try {
    const facts = await open().metadata()
    // The library knows more formats than may come in, with scripts and files of the machine in some.
    if (!accepted.has(facts.format))
      throw new Error(`A picture of the format ${facts.format} is not accepted.`)
    const clean = needsCleaning(facts) ? await cleaned(open((facts.pages ?? 1) > 1), facts) : undefined
    const renditions: DecodedPicture['renditions'] = {}
    const longest = Math.max(facts.width, facts.height)
    for (const [name, side] of Object.entries(sides) as [RenditionName, number][]) {
      if (longest > side) renditions[name] = await rendition(open(), { name, side, facts })
    }
    // Else nothing of it would have been decoded.
    if (!clean && !renditions.thumbnail) await open().stats()
    return { ...(clean ? { clean } : {}), renditions }
  } catch (cause) {
    throw new UnusablePicture('This picture is damaged or too large to be shown.', { cause })
  }
}

const needsCleaning = ({ comments, exif, iptc, orientation, xmp }: Metadata): boolean =>
  Boolean(exif ?? iptc ?? xmp) || (comments?.length ?? 0) > 0 || (orientation ?? 1) > 1

const cleaned = async (picture: Sharp, { format }: Metadata): Promise<MadeFile> => {
  const upright = picture.autoOrient().keepIccProfile()
  switch (format) {
    case 'jpeg':
      return made(upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }), 'image/jpeg', 'jpg')
    case 'png':
      return made(upright.png(), 'image/png', 'png')
    case 'webp':
      return made(upright.webp({ quality: 92 }), 'image/webp', 'webp')
    case 'gif':
      return made(upright.gif(), 'image/gif', 'gif')
    case 'heif':
      return made(upright.avif({ quality: 75 }), 'image/avif', 'avif')
    default:
      throw new Error(`A picture of the format ${format} is not accepted.`)
  }
}

type Wanted = { name: RenditionName; side: number; facts: Metadata }

const rendition = (picture: Sharp, { name, side, facts }: Wanted): Promise<MadeFile> => {
  const small = picture
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
  if (name !== 'print') return made(small.webp({ quality: 80 }), 'image/webp', 'webp')
  // On paper and in PowerPoint, which do not all know WebP.
  return facts.hasAlpha
    ? made(small.png(), 'image/png', 'png')
    : made(small.keepIccProfile().jpeg({ quality: 88 }), 'image/jpeg', 'jpg')
}

const made = async (picture: Sharp, mimeType: string, extension: string): Promise<MadeFile> => {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { bytes: data, mimeType, extension, width: info.width, height: info.pageHeight ?? info.height }
}
