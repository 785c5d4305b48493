import { callOf, lengthOf, splitCss } from './ornament-css.ts'

/** A colour as CSS, and where it stands: pixels or degrees along the gradient. */
export type Stop = { readonly colour: string; readonly at: number }

/** Where a gradient has one colour; hard edges are its ends. */
export type Band = { readonly from: number; readonly to: number; readonly colour: string }

const clear =
  /^(?:transparent|(?:rgba|hsla)\((?:[^,()]+,){3}\s*0(?:\.0+)?%?\s*\)|[a-z-]+\([^()]*\/\s*0(?:\.0+)?%?\s*\))$/

/** Whether nothing is seen of a colour. */
export const isClear = (colour: string): boolean => clear.test(colour.trim())

export type Gradient = {
  readonly kind: 'linear' | 'radial' | 'conic'
  readonly isRepeating: boolean
  /** What stands before the colours: its angle, or its shape and place. */
  readonly setting: string
  /** The colours with their places, as they are written. */
  readonly stops: readonly string[]
}

const setting = /^(?:to |from |at |in |circle|ellipse|closest|farthest|-?[\d.]+(?:deg|turn|rad|px|%))/

/** A computed gradient; undefined for any other picture. */
export const readGradient = (css: string): Gradient | undefined => {
  const call = callOf(css)
  const [, repeating, kind] = /^(repeating-)?(linear|radial|conic)-gradient$/.exec(call?.name ?? '') ?? []
  if (!call || kind === undefined) return undefined
  const parts = splitCss(call.inner, ',')
  const hasSetting = setting.test(parts[0] ?? '')
  return {
    kind: kind as Gradient['kind'], // one of the three the pattern lets through
    isRepeating: repeating !== undefined,
    setting: hasSetting ? (parts[0] ?? '') : '',
    stops: hasSetting ? parts.slice(1) : parts,
  }
}

/** Degrees of a CSS angle. */
export const degreesOf = (text: string): number => {
  const value = parseFloat(text)
  if (!Number.isFinite(value)) return 0
  return text.endsWith('turn') ? value * 360 : text.endsWith('rad') ? (value * 180) / Math.PI : value
}

/** Stops with places of their own, each at or after the one before; those without are spread between their neighbours. */
export const stopsAlong = (stops: readonly string[], length: number): Stop[] => {
  const listed = stops.flatMap((stop): { colour: string; at: number | undefined }[] => {
    const [colour = '', ...places] = splitCss(stop, ' ')
    const at = places.map((place) =>
      /deg|turn|rad/.test(place) ? degreesOf(place) : lengthOf(place, length),
    )
    return at.length === 0 ? [{ colour, at: undefined }] : at.map((each) => ({ colour, at: each }))
  })
  const known = listed.map(
    ({ at }, index): number | undefined =>
      at ?? (index === 0 ? 0 : index === listed.length - 1 ? length : undefined),
  )
  let least = -Infinity
  return listed.map(({ colour }, index) => {
    const before = known.findLastIndex((at, place) => place <= index && at !== undefined)
    const after = known.findIndex((at, place) => place >= index && at !== undefined)
    const [low, high] = [known[before] ?? 0, known[after] ?? length]
    const at = known[index] ?? low + ((high - low) * (index - before)) / (after - before)
    least = Math.max(least, at)
    return { colour, at: least }
  })
}

/**
 * The bands of a gradient whose colours change at once, or over no more than `softest`; undefined where one fades into
 * another. The last colour goes on to `end`, a repeating gradient begins again until there.
 */
export const bandsOf = (
  stops: readonly Stop[],
  { end, softest, isRepeating }: { end: number; softest: number; isRepeating: boolean },
): Band[] | undefined => {
  const edges: { at: number; colour: string }[] = []
  for (const [index, stop] of stops.entries()) {
    const before = stops[index - 1]
    if (before === undefined) edges.push({ at: Math.min(0, stop.at), colour: stop.colour })
    else if (before.colour === stop.colour) continue
    else if (stop.at - before.at > softest) return undefined
    else edges.push({ at: (before.at + stop.at) / 2, colour: stop.colour })
  }
  const [first, last] = [stops[0]?.at ?? 0, stops.at(-1)?.at ?? 0]
  const period = last - first
  if (isRepeating && period < 0.5) return undefined
  const bands = edges.map(({ at, colour }, index) => ({
    from: at,
    to: edges[index + 1]?.at ?? (isRepeating ? last : Math.max(end, at)),
    colour,
  }))
  const times = isRepeating ? Math.min(1000, Math.ceil((end - first) / period)) : 1
  return Array.from({ length: times }, (_, time) => time * period)
    .flatMap((moved) => bands.map(({ from, to, colour }) => ({ from: from + moved, to: to + moved, colour })))
    .map((band) => ({ ...band, to: Math.min(band.to, end) }))
    .filter(({ from, to, colour }) => to - from > 0.01 && !isClear(colour))
}
