import type { Theme } from '#design/theme/define-theme.ts'
import type { ColourSlot } from '../scene/paint.ts'
import { slotOf } from './colour-of.ts'
import { digitsOf } from './read-css-colour.ts'
import { type ShownColour, shownColours } from './shown-colours.ts'

/** How much of what a theme shows is a colour of its slots, 0 to 1. */
export const slotShare = (
  shown: readonly ShownColour[],
  slots: Partial<Record<ColourSlot, string>>,
): number => {
  const all = shown.reduce((sum, { weight }) => sum + weight, 0)
  const told = shown.reduce((sum, { channels, weight }) => sum + (slotOf(channels, slots) ? weight : 0), 0)
  return all === 0 ? 1 : told / all
}

/** A colour of the theme with all that it and its tints stand for. */
type Candidate = ShownColour & { readonly digits: string; readonly tells: ReadonlySet<ShownColour> }

const candidatesOf = (shown: readonly ShownColour[]): Candidate[] =>
  shown.map((each) => {
    const digits = digitsOf(each.channels)
    const tells = new Set(shown.filter(({ channels }) => slotOf(channels, { accent1: digits })))
    return { ...each, digits, tells }
  })

const worth = (chosen: readonly (Candidate | undefined)[]): number => {
  const told = new Set<ShownColour>()
  for (const each of chosen) for (const shown of each?.tells ?? []) told.add(shown)
  return [...told].reduce((sum, { weight }) => sum + weight, 0)
}

type Choice = {
  readonly fixed: readonly (Candidate | undefined)[]
  /** What each free slot may be. */
  readonly offers: readonly (readonly Candidate[])[]
}

/** The best offer of each, each seen with the others: first one after the other, then one by one again. */
const choose = ({ fixed, offers }: Choice): (Candidate | undefined)[] => {
  const chosen: (Candidate | undefined)[] = offers.map(() => undefined)
  for (let round = 0; round < 4; round++) {
    const before = worth([...fixed, ...chosen])
    for (const [place, offer] of offers.entries()) {
      const others = [...fixed, ...chosen.toSpliced(place, 1)]
      const rated = offer
        .filter(({ digits }) => !others.some((other) => other?.digits === digits))
        .map((each) => ({ each, worth: worth([...others, each]) }))
        .toSorted((one, other) => other.worth - one.worth)
      chosen[place] = rated[0]?.each ?? offer[0]
    }
    if (round > 0 && worth([...fixed, ...chosen]) <= before) break
  }
  return chosen
}

// A chart that is added later takes the accents in their order: colours of series come first, as the theme has them.
const rank = ({ token }: Candidate): number => {
  const series = /^c(\d)$/.exec(token)
  return series ? Number(series[1]) : token.includes('accent') ? 7 : 8
}

const made = new WeakMap<Theme, Record<ColourSlot, string>>()

const slotsOf = (theme: Theme): Record<ColourSlot, string> => {
  const all = candidatesOf(shownColours(theme))
  const named = (token: string): Candidate | undefined => all.find((each) => each.token === token)
  const matching = (tokens: RegExp): Candidate[] => all.filter(({ token }) => tokens.test(token))
  const [ink, ground, accent] = [named('ink'), named('ground'), named('accent')]
  const dark = matching(/^deep-(ground|surface)$/)
  const light = matching(/^(surface|field-(ground|surface))$/)
  const vivid = all.filter(({ token }) => !token.endsWith('on-accent'))
  const [dk2, lt2, ...rest] = choose({
    fixed: [ink, ground, accent],
    offers: [dark, light, vivid, vivid, vivid, vivid, vivid],
  })
  const [accent2, accent3, accent4, accent5, accent6] = rest
    .filter((each) => each !== undefined)
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ digits }) => digits)
  const own = accent?.digits ?? '000000'
  const link = named('accent-ink')?.digits ?? own
  return {
    dk1: ink?.digits ?? '000000',
    lt1: ground?.digits ?? 'FFFFFF',
    dk2: dk2?.digits ?? '000000',
    lt2: lt2?.digits ?? 'FFFFFF',
    accent1: own,
    accent2: accent2 ?? own,
    accent3: accent3 ?? own,
    accent4: accent4 ?? own,
    accent5: accent5 ?? own,
    accent6: accent6 ?? own,
    hlink: link,
    folHlink: link,
  }
}

/**
 * The twelve colours of a theme. Paper, ink and accent are its own; of its other surfaces and its series those are taken
 * that most of what a deck shows is equal to, or a lighter or darker one of.
 */
export const themeColours = (theme: Theme): Record<ColourSlot, string> => {
  const slots = made.get(theme) ?? slotsOf(theme)
  made.set(theme, slots)
  return slots
}
