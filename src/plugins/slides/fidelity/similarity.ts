/** A picture in shades of grey, a byte a pixel. */
export type Grey = { readonly pixels: Uint8Array; readonly width: number; readonly height: number }

/** A part of a picture, in whole pixels. */
export type Window = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const side = 8
const step = 4
const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2]

/** SSIM of a window of eight by eight pixels. */
const atWindow = (a: Grey, b: Grey, from: number, to: number): number => {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0]
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const p = a.pixels[from + row * a.width + column] ?? 0
      const q = b.pixels[to + row * b.width + column] ?? 0
      sumA += p
      sumB += q
      squaresA += p * p
      squaresB += q * q
      products += p * q
    }
  const n = side * side
  const [meanA, meanB] = [sumA / n, sumB / n]
  const varianceA = squaresA / n - meanA * meanA
  const varianceB = squaresB / n - meanB * meanB
  const covariance = products / n - meanA * meanB
  return (
    ((2 * meanA * meanB + c1) * (2 * covariance + c2)) /
    ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2))
  )
}

/**
 * How alike a part of a picture and one of another are, of the same size and at the same place unless another is named:
 * structural similarity (Wang et al., 2004) over windows of eight pixels, four apart. 1 for the same, near 0 for nothing
 * in common.
 */
export const similarityIn = (
  a: Grey,
  b: Grey,
  { left, top, width, height }: Window,
  there: Pick<Window, 'left' | 'top'> = { left, top },
): number => {
  let [total, windows] = [0, 0]
  for (let y = 0; y + side <= height; y += step)
    for (let x = 0; x + side <= width; x += step) {
      total += atWindow(a, b, (top + y) * a.width + left + x, (there.top + y) * b.width + there.left + x)
      windows += 1
    }
  return windows === 0 ? 1 : total / windows
}
