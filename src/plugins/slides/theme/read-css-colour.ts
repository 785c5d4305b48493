import { hex } from '#design/theme/color.ts'

/** Red, green and blue from 0 to 255, whole, and the opacity. */
export type Rgb = { readonly channels: readonly [number, number, number]; readonly opacity: number }

const numberOf = (text: string | undefined, whole: number): number => {
  if (text === undefined || text === 'none') return 0
  const value = parseFloat(text)
  if (!Number.isFinite(value)) return 0
  return text.endsWith('%') ? (value / 100) * whole : value
}

const degrees = (text: string | undefined): number => {
  const value = numberOf(text, 360)
  if (text?.endsWith('turn')) return value * 360
  if (text?.endsWith('grad')) return value * 0.9
  return text?.endsWith('rad') ? (value * 180) / Math.PI : value
}

const onScreen = (value: number): number => Math.min(255, Math.max(0, Math.round(value)))

/** Channels of six digits. */
export const channelsOf = (digits: string): [number, number, number] => {
  const at = (start: number): number => parseInt(digits.slice(start, start + 2), 16)
  return [at(0), at(2), at(4)]
}

/** Six capital digits of channels. */
export const digitsOf = (channels: readonly [number, number, number]): string =>
  channels.map((each) => each.toString(16).padStart(2, '0').toUpperCase()).join('')

const fromHex = (digits: string): Rgb => {
  const full = digits.length < 6 ? [...digits].map((each) => each + each).join('') : digits
  const opacity = full.length === 8 ? parseInt(full.slice(6), 16) / 255 : 1
  return { channels: channelsOf(full), opacity }
}

const named: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  transparent: '00000000',
}

const encoded = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055

const spaces: Readonly<Record<string, (parts: readonly string[]) => [number, number, number]>> = {
  rgb: ([r, g, b]) => [numberOf(r, 255), numberOf(g, 255), numberOf(b, 255)],
  oklch: ([l, c, h]) => channelsOf(hex([numberOf(l, 1), numberOf(c, 0.4), degrees(h)]).slice(1)),
  oklab: ([l, a, b]) => {
    const [x, y] = [numberOf(a, 0.4), numberOf(b, 0.4)]
    const hue = (Math.atan2(y, x) * 180) / Math.PI
    return channelsOf(hex([numberOf(l, 1), Math.hypot(x, y), hue]).slice(1))
  },
  srgb: ([r, g, b]) => [numberOf(r, 1) * 255, numberOf(g, 1) * 255, numberOf(b, 1) * 255],
  'srgb-linear': ([r, g, b]) => [
    encoded(numberOf(r, 1)) * 255,
    encoded(numberOf(g, 1)) * 255,
    encoded(numberOf(b, 1)) * 255,
  ],
}

/** A computed CSS colour as a screen shows it; undefined where it is none. */
export const readCssColour = (css: string): Rgb | undefined => {
  const text = css.trim().toLowerCase()
  const digits = named[text] ?? /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1]
  if (digits !== undefined) return fromHex(digits)
  const [, name = '', inner = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(text) ?? []
  const words = inner.split(/[\s,/]+/).filter((word) => word !== '')
  const space = name === 'color' ? words.shift() : name.replace(/^rgba$/, 'rgb')
  const toRgb = Object.hasOwn(spaces, space ?? '') ? spaces[space ?? ''] : undefined
  if (!toRgb || words.length < 3) return undefined
  const [r, g, b] = toRgb(words)
  const opacity = words[3] === undefined ? 1 : Math.min(1, Math.max(0, numberOf(words[3], 1)))
  return { channels: [onScreen(r), onScreen(g), onScreen(b)], opacity }
}
