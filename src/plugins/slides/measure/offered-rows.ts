/** A block of a sheet and the larger pictures in it, in pixels from the sheet's top left. */
export type BlockPlace = {
  sheet: number
  index: number
  box: Rect
  pictures: Rect[]
}

type Rect = { x: number; y: number; width: number; height: number }

/** Where the blocks of all sheets lie. Runs in the page. */
export const readBlocks = (): BlockPlace[] =>
  Array.from(document.querySelectorAll('.page[data-sheet]')).flatMap((page) => {
    const corner = page.getBoundingClientRect()
    const rectOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x - corner.x, y: y - corner.y, width, height }
    }
    // Portraits and marks stand for themselves; what is to be looked at is a twentieth of a sheet at least.
    const isLarge = ({ width, height }: { width: number; height: number }) =>
      width * height * 20 >= corner.width * corner.height
    return Array.from(page.querySelectorAll('[data-block]'), (block) => ({
      sheet: Number(page.getAttribute('data-sheet')),
      index: Number(block.getAttribute('data-block')),
      box: rectOf(block),
      pictures: Array.from(block.querySelectorAll('.picture'), rectOf).filter(isLarge),
    }))
  })

/** Leaves nothing of the sheets to be seen but their grounds. Runs in the page. */
export const leaveGrounds = (): void => {
  const style = document.createElement('style')
  style.textContent =
    '.page *{visibility:hidden!important}.page::before,.page::after,.page *::before,.page *::after{content:none!important}'
  // After everything else, since elements are known by their position.
  document.documentElement.append(style)
}
