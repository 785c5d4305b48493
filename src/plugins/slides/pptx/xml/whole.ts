/** A number as files hold them: whole and within bounds. What is no number is nothing, or as near to it as may be. */
export const whole = (value: number, low: number, high: number): number => {
  const given = Number.isNaN(value) ? 0 : value
  return Math.round(Math.min(high, Math.max(low, given))) || 0
}

/** The largest side of a slide, 56 inches, in EMU. */
export const farthest = 51_206_400

/** A share of one as files hold it, in 100,000ths. */
export const share = (value: number, low = 0, high = 1): number =>
  whole(value * 100_000, low * 100_000, high * 100_000)
