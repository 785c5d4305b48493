import { contrast, css, type Oklch, readable, textOn } from './color.ts'

/** The colours of one kind of surface; whatever lies on `ground` or `surface` reads there. */
export type Scheme = {
  ground: Oklch
  /** A raised or tinted panel on the ground. */
  surface: Oklch
  ink: Oklch
  /** Secondary text. */
  muted: Oklch
  /** Hairlines; never carries meaning alone. */
  rule: Oklch
  /** Fields, bars and shapes. */
  accent: Oklch
  /** Text on an accent field. */
  onAccent: Oklch
  /** The accent as text on the ground and on panels. */
  accentInk: Oklch
}

type SchemeInput = { ground: Oklch; surface: Oklch; ink: Oklch; muted: Oklch; rule: Oklch; accent: Oklch }

/** Builds a scheme in which every text reads at AA: colours that do not are moved in lightness until they do. */
export const scheme = ({ ground, surface, ink, muted, rule, accent }: SchemeInput): Scheme => {
  const onBoth = (color: Oklch, ratio?: number): Oklch => {
    const onGround = readable(color, ground, ratio)
    return contrast(onGround, surface) >= (ratio ?? 4.5) ? onGround : readable(onGround, surface, ratio)
  }
  return {
    ground,
    surface,
    ink: onBoth(ink),
    muted: onBoth(muted),
    rule,
    accent,
    // Of pure white and black one always reads.
    onAccent: textOn(accent, [ground, ink, [0.99, 0, 0], [0.15, 0, 0], [1, 0, 0], [0, 0, 0]]),
    accentInk: onBoth(accent),
  }
}

/** Every pair of text and ground in a scheme, with the contrast it must reach. */
export const textPairs = (given: Scheme): { name: string; text: Oklch; ground: Oklch; ratio: number }[] => [
  { name: 'ink on ground', text: given.ink, ground: given.ground, ratio: 4.5 },
  { name: 'ink on surface', text: given.ink, ground: given.surface, ratio: 4.5 },
  { name: 'muted on ground', text: given.muted, ground: given.ground, ratio: 4.5 },
  { name: 'muted on surface', text: given.muted, ground: given.surface, ratio: 4.5 },
  { name: 'accent ink on ground', text: given.accentInk, ground: given.ground, ratio: 4.5 },
  { name: 'accent ink on surface', text: given.accentInk, ground: given.surface, ratio: 4.5 },
  { name: 'text on accent', text: given.onAccent, ground: given.accent, ratio: 4.5 },
]

/** A scheme as custom properties, without their leading dashes. */
export const schemeTokens = (given: Scheme): Record<string, string> => ({
  ground: css(given.ground),
  surface: css(given.surface),
  ink: css(given.ink),
  muted: css(given.muted),
  rule: css(given.rule),
  accent: css(given.accent),
  'on-accent': css(given.onAccent),
  'accent-ink': css(given.accentInk),
})
