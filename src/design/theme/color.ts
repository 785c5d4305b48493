/** A colour in OKLCH: lightness 0–1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

const toLinear = ([l, c, h]: Oklch): [number, number, number] => {
  const angle = (h * Math.PI) / 180
  const a = c * Math.cos(angle)
  const b = c * Math.sin(angle)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** A linear channel as one of the 256 values a screen has. */
const onScreen = (value: number): number => {
  const linear = clamp(value)
  const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  const shown = Math.round(encoded * 255) / 255
  return shown <= 0.04045 ? shown / 12.92 : ((shown + 0.055) / 1.055) ** 2.4
}

/** Relative luminance as WCAG defines it, of the colour as a screen shows it. */
export const luminance = (color: Oklch): number => {
  const [r, g, b] = toLinear(color).map(onScreen) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG contrast of two colours, 1 to 21. */
export const contrast = (one: Oklch, other: Oklch): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The colour as CSS. */
export const css = ([l, c, h]: Oklch): string => `oklch(${+l.toFixed(4)} ${+c.toFixed(4)} ${+h.toFixed(2)})`

/** The colour as a hex string, for formats that know no OKLCH. */
export const hex = (color: Oklch): string => {
  const channels = toLinear(color).map((value) => {
    const linear = clamp(value)
    const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

/** The colour moved away from a ground in lightness until it reads on it at the given contrast. */
export const readable = (color: Oklch, ground: Oklch, ratio = 4.5): Oklch => {
  const [, chroma, hue] = color
  const step = luminance(ground) > 0.18 ? -0.01 : 0.01
  for (let l = color[0]; l >= 0 && l <= 1; l += step) {
    if (contrast([l, chroma, hue], ground) >= ratio) return [l, chroma, hue]
  }
  return step < 0 ? [0, 0, hue] : [1, 0, hue]
}

/** Of the candidates, the first that reads on the ground at 4.5:1; the one with most contrast when none does. */
export const textOn = (ground: Oklch, candidates: readonly [Oklch, ...Oklch[]]): Oklch =>
  candidates.find((each) => contrast(each, ground) >= 4.5) ??
  [...candidates].sort((a, b) => contrast(b, ground) - contrast(a, ground))[0] ??
  candidates[0]
