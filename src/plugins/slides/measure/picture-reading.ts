import type { PictureRow } from './box-rows.ts'

/** Where pictures are shown, and how they fill their boxes. Runs in the page. */
export const readPictures = (): PictureRow[] => {
  const px = (value: string): number => parseFloat(value) || 0
  return Array.from(document.querySelectorAll('*')).flatMap((element, index): PictureRow[] => {
    if (!(element instanceof HTMLImageElement) || !element.closest('[data-sheet]')) return []
    const style = getComputedStyle(element)
    const { x, y, width, height } = element.getBoundingClientRect()
    if (style.display === 'none' || style.visibility !== 'visible' || width < 0.5 || height < 0.5) return []
    const before = (side: 'Top' | 'Right' | 'Bottom' | 'Left'): number =>
      px(style[`padding${side}`]) + px(style[`border${side}Width`])
    const isHidden = element.closest('[aria-hidden="true"]') !== null
    return [
      {
        element: index,
        rect: [
          x + before('Left'),
          y + before('Top'),
          Math.max(0, width - before('Left') - before('Right')),
          Math.max(0, height - before('Top') - before('Bottom')),
        ],
        address: element.currentSrc || element.src,
        alt: isHidden ? '' : element.alt,
        fit: style.objectFit,
        place: style.objectPosition,
        natural: { width: element.naturalWidth, height: element.naturalHeight },
        radii: [
          style.borderTopLeftRadius,
          style.borderTopRightRadius,
          style.borderBottomRightRadius,
          style.borderBottomLeftRadius,
        ],
        clip: style.clipPath === 'none' ? '' : style.clipPath,
      },
    ]
  })
}
