import type { BrandKit } from './brand-kit.ts'
import { contrast, luminance, type Oklch } from './color.ts'
import type { SchemeName, Theme } from './define-theme.ts'
import { type Scheme, scheme } from './scheme.ts'

const COLORED = 0.06
const isColored = ([, chroma]: Oklch): boolean => chroma >= COLORED
const clamp = (value: number): number => Math.min(1, Math.max(0, value))
const isLight = (color: Oklch): boolean => luminance(color) > 0.18

const isNear = (one: Oklch, other: Oklch): boolean => {
  const apart = Math.abs(one[2] - other[2]) % 360
  return Math.min(apart, 360 - apart) < 32
}

/** A neutral of the theme in the hue of the brand. */
const tinted = ([lightness, chroma]: Oklch, brand: Oklch): Oklch => [
  lightness,
  Math.min(chroma, brand[1] * 0.35),
  brand[2],
]

/** Moved in lightness until it stands out from a ground; text on it reads whatever it is. */
const visible = (color: Oklch, ground: Oklch, ratio = 1.3): Oklch => {
  const [, chroma, hue] = color
  const step = isLight(ground) ? -0.02 : 0.02
  for (let l = color[0]; l >= 0 && l <= 1; l += step)
    if (contrast([l, chroma, hue], ground) >= ratio) return [l, chroma, hue]
  return isLight(ground) ? [0.2, chroma, hue] : [0.9, chroma, hue]
}

type Recoloring = { name: SchemeName; from: Scheme; theme: Theme; kit: BrandKit }

/** The brand's colour that stands where the theme has one: the primary for the theme's own accent, else the next. */
const standing = (color: Oklch, { theme, kit, name }: Recoloring): Oklch => {
  const { primary, accents } = kit.colors
  if (isNear(color, theme.schemes.paper.accent) || accents.length === 0) return primary
  return (name === 'deep' ? accents[1] : undefined) ?? accents[0] ?? primary
}

const groundOf = (given: Recoloring): Oklch => {
  const { from, kit, name } = given
  if (isColored(from.ground) && from.ground[1] >= 0.09) {
    const color = standing(from.ground, given)
    // The opposite of paper stays so, whatever the brand's colour.
    return name === 'deep' ? [from.ground[0], color[1], color[2]] : color
  }
  return name === 'paper' && kit.colors.ground ? kit.colors.ground : tinted(from.ground, kit.colors.primary)
}

const accentOf = (given: Recoloring, ground: Oklch, ink: Oklch): Oklch => {
  const { from, kit } = given
  if (!isColored(from.accent)) return visible([from.accent[0], from.accent[1], kit.colors.primary[2]], ground)
  if (from.ground[1] < 0.09) return visible(standing(from.accent, given), ground)
  const { primary, accents } = kit.colors
  return [...accents, primary].find((color) => contrast(color, ground) >= 1.8) ?? ink
}

/** A surface of a theme in a brand's colours: as light and as dark as before, readable by construction. */
export const brandScheme = (given: Recoloring): Scheme => {
  const { from, kit } = given
  const ground = groundOf(given)
  const light = isLight(ground)
  // A panel is a little off its ground on the side away from the ink, so that what reads on one reads on both.
  const off = (color: Oklch): number => Math.abs(color[0] - from.ground[0])
  const towardInk = light ? -1 : 1
  const isMiddling = luminance(ground) > 0.1 && luminance(ground) < 0.4
  const keeps = light === isLight(from.ground) && !isMiddling
  const lift = keeps ? from.surface[0] - from.ground[0] : -towardInk * Math.min(0.05, off(from.surface))
  const [, chroma, hue] = ground
  const panel = Math.max(chroma, Math.min(from.surface[1], kit.colors.primary[1] * 0.35))
  const ownInk = kit.colors.ink ?? tinted(from.ink, kit.colors.primary)
  const ink =
    light === isLight(ownInk) ? tinted(light ? [0.2, 0.02, 0] : [0.97, 0.01, 0], kit.colors.primary) : ownInk
  return scheme({
    ground,
    surface: [clamp(ground[0] + lift), isColored(ground) ? chroma * 0.9 : panel, hue],
    ink,
    muted: [from.muted[0], Math.min(from.muted[1], 0.05), hue],
    rule: [clamp(ground[0] + towardInk * Math.min(off(from.rule), 0.6)), Math.min(from.rule[1], 0.1), hue],
    accent: accentOf(given, ground, ink),
  })
}
