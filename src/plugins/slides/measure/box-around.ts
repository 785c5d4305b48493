import type { PseudoBox } from '#plugins/exports/index.ts'
import type { BoxRow, ClipRow, PlaceRow, Rect } from './box-rows.ts'
import type { Measuring } from './measuring.ts'
import { clipPathRegion } from './ornament-clip-path.ts'
import { type Rectangle, snapped } from './ornament-path.ts'
import { boxRegion, radiiOf, type Region } from './ornament-region.ts'

/** What boxes are drawn within. */
export type Around = {
  readonly places: ReadonlyMap<number, PlaceRow>
  pseudo(row: Pick<BoxRow, 'element' | 'pseudo'>): PseudoBox | undefined
  pseudoRects(row: Pick<BoxRow, 'element' | 'pseudo'>): Rect[]
  /** A place in the document as one on a sheet. */
  onSheet(rect: Rect, sheet: number): Rectangle
  /** What cuts an element off, from its sheet inwards. */
  clipsOf(place: PlaceRow, row?: Pick<BoxRow, 'pseudo'>): Region[]
}

type Read = { readonly places: readonly PlaceRow[]; readonly clips: readonly ClipRow[] }

/** Looks places, clips and pseudo-elements up by their elements. */
export const readAround = (read: Read, pseudos: readonly PseudoBox[], measuring: Measuring): Around => {
  const places = new Map(read.places.map((place) => [place.element, place]))
  const boxes = new Map(pseudos.map((box) => [`${box.pseudo}${box.element}`, box]))
  const onSheet = ([x, y, width, height]: Rect, sheet: number): Rectangle => {
    const origin = measuring.places.get(sheet)
    return { x: x - (origin?.x ?? 0), y: y - (origin?.y ?? 0), width, height }
  }
  const regionOf = ({ rect, radii, path }: ClipRow, sheet: number): Region[] => {
    const box = snapped(onSheet(rect, sheet))
    if (path === 'none') return [boxRegion(box, radiiOf(radii, box))]
    const region = clipPathRegion(path, box)
    return region ? [region] : []
  }
  const pseudo = (row: Pick<BoxRow, 'element' | 'pseudo'>) => boxes.get(`${row.pseudo}${row.element}`)
  return {
    places,
    pseudo,
    pseudoRects: (row) => {
      const box = pseudo(row)
      return box ? [[box.x, box.y, box.width, box.height]] : []
    },
    onSheet,
    clipsOf: (place, row) => {
      const { width = 0, height = 0 } = measuring.places.get(place.sheet) ?? {}
      const clips = place.clips.flatMap((index) => {
        const clip = read.clips[index]
        return clip ? regionOf(clip, place.sheet) : []
      })
      // A pseudo-element lies in its element, and is cut off by what that cuts off.
      const own = row && row.pseudo !== '' ? place.holdsClips : []
      const inner = own.flatMap((index) => {
        const clip = read.clips[index]
        return clip ? regionOf(clip, place.sheet) : []
      })
      return [boxRegion({ x: 0, y: 0, width, height }), ...clips, ...inner]
    },
  }
}

/** Where in the order of painting something belongs: with its element, below what its element holds, or above. */
export const paintOf = (row: Pick<BoxRow, 'pseudo' | 'layer'>, place: PlaceRow, around: Around): number => {
  const isPseudo = row.pseudo !== ''
  const layer = isPseudo ? row.layer : place.layer
  const root = isPseudo ? place.holds : place.root
  if (layer < 0) return root + 0.1 + place.element * 1e-6 + (row.pseudo === 'after' ? 5e-7 : 0)
  if (layer > 0) return (around.places.get(root)?.last ?? place.last) + 0.8 + place.element * 1e-6
  if (row.pseudo === 'before') return place.element + 0.3
  return row.pseudo === 'after' ? place.last + 0.6 : place.element
}
