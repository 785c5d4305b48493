/** A place on a sheet, in EMU from its top left corner whatever its direction. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** EMU of a CSS pixel; a sheet of 1280 of them is 13⅓ inches wide. */
export const EMU_PER_PIXEL = 9525
/** EMU of a typographic point. */
export const EMU_PER_POINT = 12_700

/** Pixels as EMU. */
export const emu = (pixels: number): number => Math.round(pixels * EMU_PER_PIXEL)

/** A rectangle in pixels as a box; no side is negative. */
export const boxOf = ({ x, y, width, height }: Box): Box => ({
  x: emu(x),
  y: emu(y),
  width: Math.max(0, emu(width)),
  height: Math.max(0, emu(height)),
})
