import { cutText } from '#kernel/cut-text.ts'
import { boxOf, EMU_PER_PIXEL } from '../scene/box.ts'
import type { PictureObject, SceneObject } from '../scene/scene.ts'
import type { Around } from './box-around.ts'
import { paintOf } from './box-around.ts'
import type { PictureRow, PlaceRow } from './box-rows.ts'
import type { Drawn } from './drawn.ts'
import type { Measuring } from './measuring.ts'
import { clipPathRegion } from './ornament-clip-path.ts'
import { type Rectangle, snapped } from './ornament-path.ts'
import { boundsOfRegion, boxRegion, outlineOf, radiiOf, type Region, within } from './ornament-region.ts'
import { common, cropTo, wholePicture } from './picture-crop.ts'
import { placedMedia } from './picture-media.ts'
import { reasons } from '../scene/reasons.ts'

type Shown = {
  row: PictureRow
  place: PlaceRow
  /** Where all of it would lie, and what is seen of it. */
  whole: Rectangle
  region: Region
}

const shownIn = (row: PictureRow, around: Around): Shown[] => {
  const place = around.places.get(row.element)
  if (!place) return []
  const box = snapped(around.onSheet(row.rect, place.sheet))
  const whole = wholePicture(box, row.natural, row)
  const seen = common(whole, box)
  if (!seen) return []
  const own = row.clip === '' ? boxRegion(box, radiiOf(row.radii, box)) : clipPathRegion(row.clip, box)
  const region = [...(own ? [own] : []), ...around.clipsOf(place)].reduce<Region | undefined>(
    (left, clip) => left && within(left, clip),
    boxRegion(seen),
  )
  return region ? [{ row, place, whole, region }] : []
}

/** How a picture is cut out, where that is no plain rectangle. */
const shapeOf = (region: Region): Pick<PictureObject, 'radius' | 'outline'> => {
  const { outline } = outlineOf(region)
  if (outline.is === 'rectangle') return outline.radius === undefined ? {} : { radius: outline.radius }
  return { outline }
}

const facts = ({ row, place }: Shown) => ({
  id: '',
  name: row.alt === '' ? 'Picture' : cutText(`Picture: ${row.alt}`, 120),
  ...(row.alt === '' ? { isDecorative: true } : { alt: row.alt }),
  ...(place.block && { block: place.block }),
})

/** An empty frame in the place of a picture that cannot be read; it still says what would be there. */
const missing = (shown: Shown, measuring: Measuring): SceneObject => {
  const { outline, box } = outlineOf(shown.region)
  const hex = measuring.theme.colours.dk2
  const because = reasons.lostPicture
  return {
    ...facts(shown),
    type: 'shape',
    outline,
    box,
    line: { colour: { hex, slot: { name: 'dk2' } }, width: EMU_PER_PIXEL },
    fidelity: { is: 'approximated', because },
  }
}

const pictureOf = (shown: Shown, media: string): PictureObject => {
  const bounds = boundsOfRegion(shown.region)
  return {
    ...facts(shown),
    type: 'picture',
    box: boxOf(bounds),
    media,
    crop: cropTo(shown.whole, bounds),
    ...shapeOf(shown.region),
    ...(shown.place.opacity < 1 && { opacity: shown.place.opacity }),
    fidelity: { is: 'native' },
  }
}

/** Pictures with their files, cropped as shown. */
export const pictureObjects = async (
  rows: readonly PictureRow[],
  around: Around,
  measuring: Measuring,
): Promise<Drawn[]> => {
  const shown = rows.flatMap((row) => shownIn(row, around))
  const keys = await placedMedia(
    shown.map(({ row, whole }) => ({ address: row.address, width: whole.width, height: whole.height })),
    measuring,
  )
  return shown.map((each) => {
    const key = keys.get(each.row.address)
    const object = key === undefined ? missing(each, measuring) : pictureOf(each, key)
    const layer = each.place.layer
    return {
      sheet: each.place.sheet,
      paint: paintOf({ pseudo: '', layer }, each.place, around) + 0.06,
      object,
    }
  })
}
