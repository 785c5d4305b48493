type Channels = readonly [number, number, number]

/** Hue in sixths of the circle, saturation and luminance from 0 to 1, as office programs reckon them. */
type Hsl = readonly [hue: number, saturation: number, luminance: number]

const toHsl = (channels: Channels): Hsl => {
  const [r, g, b] = [channels[0] / 255, channels[1] / 255, channels[2] / 255]
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)]
  const [spread, luminance] = [high - low, (high + low) / 2]
  if (spread === 0) return [0, 0, luminance]
  const saturation = spread / (1 - Math.abs(2 * luminance - 1))
  const hue = high === r ? (g - b) / spread + 6 : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4
  return [hue % 6, saturation, luminance]
}

const fromHsl = ([hue, saturation, luminance]: Hsl): [number, number, number] => {
  const spread = (1 - Math.abs(2 * luminance - 1)) * saturation
  const middle = spread * (1 - Math.abs((hue % 2) - 1))
  const low = luminance - spread / 2
  const turns: readonly (readonly [number, number, number])[] = [
    [spread, middle, 0],
    [middle, spread, 0],
    [0, spread, middle],
    [0, middle, spread],
    [middle, 0, spread],
    [spread, 0, middle],
  ]
  const [r, g, b] = turns[Math.floor(hue) % 6] ?? [0, 0, 0]
  const onScreen = (value: number): number => Math.min(255, Math.max(0, Math.round((value + low) * 255)))
  return [onScreen(r), onScreen(g), onScreen(b)]
}

/** Shares of one by which a colour's luminance is multiplied, and that are added then. */
export type Tint = { readonly lumMod?: number; readonly lumOff?: number }

/** A colour with its luminance changed as office programs change it. */
export const tinted = (channels: Channels, { lumMod = 1, lumOff = 0 }: Tint): [number, number, number] => {
  const [hue, saturation, luminance] = toHsl(channels)
  return fromHsl([hue, saturation, Math.min(1, Math.max(0, luminance * lumMod + lumOff))])
}

/** The greatest difference of a channel. */
export const apart = (one: Channels, other: Channels): number =>
  Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2]))

const toShare = (value: number): number => Math.round(value * 1000) / 1000

/** What makes a colour from another, lighter by a share of white or darker, as near as that gets. */
export const tintBetween = (from: Channels, to: Channels): Tint => {
  const [, , start] = toHsl(from)
  const [, , end] = toHsl(to)
  if (end > start) {
    const lumMod = toShare((1 - end) / (1 - start))
    return { lumMod, lumOff: toShare(1 - lumMod) }
  }
  return { lumMod: start === 0 ? 1 : toShare(end / start) }
}

/** How far apart two colours are in luminance, 0 to 1. */
export const luminanceBetween = (one: Channels, other: Channels): number =>
  Math.abs(toHsl(one)[2] - toHsl(other)[2])
