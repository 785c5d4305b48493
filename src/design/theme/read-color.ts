import type { Oklch } from './color.ts'

const toLinear = (channel: number): number => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const fromRgb = (red: number, green: number, blue: number): Oklch => {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)]
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const blueness = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  const hue = (Math.atan2(blueness, a) * 180) / Math.PI
  return [Math.min(1, Math.max(0, l)), Math.hypot(a, blueness), (hue + 360) % 360]
}

const fromHex = (digits: string): Oklch => {
  const full = digits.length === 3 ? [...digits].map((each) => each + each).join('') : digits
  const channel = (at: number): number => parseInt(full.slice(at, at + 2), 16)
  return fromRgb(channel(0), channel(2), channel(4))
}

const oklchPattern = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)\s+(-?[\d.]+)(?:deg)?\s*\)$/i

/** A colour people write, `#1b4dff`, `#14f` or `oklch(0.5 0.2 266)`; undefined when it is none. */
export const readColor = (text: string): Oklch | undefined => {
  const given = text.trim()
  const [, digits] = /^#([\da-f]{6}|[\da-f]{3})$/i.exec(given) ?? []
  if (digits) return fromHex(digits)
  const [, lightness, percent, chroma, hue] = oklchPattern.exec(given) ?? []
  if (lightness === undefined || chroma === undefined || hue === undefined) return undefined
  const l = Number(lightness) / (percent ? 100 : 1)
  const [c, h] = [Number(chroma), Number(hue)]
  return l <= 1 && c <= 0.4 && Number.isFinite(h) ? [l, c, ((h % 360) + 360) % 360] : undefined
}
