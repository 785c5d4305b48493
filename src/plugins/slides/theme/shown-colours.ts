import type { Theme } from '#design/theme/define-theme.ts'
import { readCssColour } from './read-css-colour.ts'

/** A colour that decks of a theme show, and how much of it. */
export type ShownColour = {
  readonly token: string
  readonly channels: readonly [number, number, number]
  readonly weight: number
}

/** How often colours stand on slides: papers and inks on nearly all, what decorates on some. */
const weights: Readonly<Record<string, number>> = {
  ground: 10,
  ink: 10,
  muted: 7,
  'accent-ink': 5,
  accent: 5,
  rule: 4,
  surface: 4,
  'on-accent': 3,
}

const surfaces = [
  { prefix: '', share: 1 },
  { prefix: 'field-', share: 0.7 },
  { prefix: 'deep-', share: 0.6 },
]

const seriesWeight = (index: number): number => [7, 7, 6, 4, 3, 2][index - 1] ?? 0

/** The colours of a theme's surfaces and series with how much they count. */
export const shownColours = (theme: Theme): ShownColour[] => {
  const shown = (token: string, css: string | undefined, weight: number): ShownColour[] => {
    const read = css === undefined ? undefined : readCssColour(css)
    return read ? [{ token, channels: read.channels, weight }] : []
  }
  const ofSurfaces = surfaces.flatMap(({ prefix, share }) =>
    Object.entries(weights).flatMap(([role, weight]) =>
      shown(prefix + role, theme.tokens[prefix + role], weight * share),
    ),
  )
  const ofSeries = theme.chart.series.flatMap((css, index) => [
    ...shown(`c${index + 1}`, css, seriesWeight(index + 1)),
    // Charts stand on paper mostly; elsewhere their colours are others.
    ...surfaces
      .slice(1)
      .flatMap(({ prefix, share }) =>
        shown(
          `${prefix}c${index + 1}`,
          theme.tokens[`${prefix}c${index + 1}`],
          (seriesWeight(index + 1) * share) / 3,
        ),
      ),
  ])
  return [...ofSurfaces, ...ofSeries]
}
