export type SheetPlace = { top: number; left: number; width: number; height: number }

/** Where the sheets of a document are, in order. Runs in the page. */
export const sheetPlaces = (): SheetPlace[] =>
  [...document.querySelectorAll('.page')].map((sheet) => {
    const { top, left, width, height } = sheet.getBoundingClientRect()
    return { top: top + scrollY, left: left + scrollX, width, height }
  })
