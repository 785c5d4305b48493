/** A colour as red, green and blue, 0…255. */
type Rgb = [number, number, number]

const fallback = ['#f6f3ec', '#1e2430', '#d2452c', '#2f6f8f', '#e3b23c'] as const

const parse = (color: string): Rgb | undefined => {
  const hex =
    /^#([\da-f]{6})$/i.exec(color)?.[1] ?? /^#([\da-f]{3})$/i.exec(color)?.[1]?.replace(/./g, '$&$&')
  if (!hex) return undefined
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb // three pairs of digits
}

const toHex = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** A colour between two, `share` of the way to the second. */
export const mix = (from: string, to: string, share: number): string => {
  const [a, b] = [parse(from), parse(to)]
  if (!a || !b) return from
  return toHex(a.map((part, index) => part + ((b[index] ?? part) - part) * share) as Rgb) // three parts, as before
}

export type Palette = { ground: string; ink: string; colours: [string, ...string[]] }

/** Ground, ink and colours to draw with, from a theme's hex colours (ground first). */
export const paletteOf = (given: readonly string[] | undefined): Palette => {
  const usable = [...new Set((given ?? []).filter((color) => parse(color)))]
  const colours = usable.length >= 3 ? usable : [...fallback]
  const [ground = fallback[0], ink = fallback[1], first = fallback[2], ...rest] = colours
  return { ground, ink, colours: [first, ...rest, mix(first, ground, 0.5), mix(ink, ground, 0.25)] }
}
