import { boxOf } from '../scene/box.ts'
import type { PictureObject } from '../scene/scene.ts'
import { type Brush, decoration } from './box-brush.ts'
import type { BoxRow, PlaceRow } from './box-rows.ts'
import type { Shaped } from './box-shapes.ts'
import type { Measuring } from './measuring.ts'
import type { Rectangle } from './ornament-path.ts'
import { keepMedia } from './picture-media.ts'
import { reasons } from '../scene/reasons.ts'

/** Hides everything but the box of one element; without one, shows all again. Runs in the page. */
const showOnly = (shown: { element: number; pseudo: string } | null): void => {
  document.getElementById('only-shown')?.remove()
  document.querySelector('[data-only-shown]')?.removeAttribute('data-only-shown')
  const element = shown && document.querySelectorAll('*')[shown.element]
  if (!element) return
  element.setAttribute('data-only-shown', '')
  const style = document.createElement('style')
  const box = shown.pseudo === '' ? '' : `::${shown.pseudo}`
  style.id = 'only-shown'
  style.textContent = `*,*::before,*::after{visibility:hidden!important}[data-only-shown]${box}{visibility:visible!important;-webkit-text-fill-color:transparent!important}`
  // At the end, so that no element changes its position among all.
  document.documentElement.append(style)
}

/** A picture of what a box paints, for what no shape can say. */
export const pictureOfBox = async (
  row: BoxRow,
  { box, brush, place }: { box: Rectangle; brush: Brush; place: PlaceRow },
  { job, media, page, places }: Measuring,
): Promise<Shaped[]> => {
  const origin = places.get(place.sheet)
  if (!origin || box.width < 0.5 || box.height < 0.5) return []
  await page.inPage(showOnly, { element: row.element, pseudo: row.pseudo })
  const part = { x: origin.x + box.x, y: origin.y + box.y, width: box.width, height: box.height }
  const bytes = await page.picture({ ...part, scale: 2, isTransparent: true })
  await page.inPage(showOnly, null)
  const file = { type: 'image/png', bytes }
  const sized = await job.pictures.sized(file, box)
  const object: PictureObject = {
    ...decoration('Ornament', brush),
    type: 'picture',
    box: boxOf(box),
    media: keepMedia(media, sized),
    crop: { left: 0, top: 0, right: 0, bottom: 0 },
    ...(brush.opacity < 1 && { opacity: brush.opacity }),
    fidelity: {
      is: 'rasterised',
      because: reasons.fadingColours,
    },
  }
  return [{ order: 0, object }]
}
