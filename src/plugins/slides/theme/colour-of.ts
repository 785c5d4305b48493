import { type Colour, type ColourSlot, colourSlots } from '../scene/paint.ts'
import type { SceneTheme } from '../scene/scene-theme.ts'
import { channelsOf, digitsOf, readCssColour } from './read-css-colour.ts'
import { apart, luminanceBetween, tintBetween, tinted } from './tints.ts'

type Channels = readonly [number, number, number]
type Slots = Partial<SceneTheme['colours']>
export type SlotUse = NonNullable<Colour['slot']>

/** What an eye takes for the same colour, in steps of a channel. */
const TOLERANCE = 2
// A tint of less than this is no colour of the theme any more: white stays white in every theme.
const LEAST = 0.04

// Links keep their slots to themselves, for nothing but links should follow them.
const order: readonly ColourSlot[] = colourSlots.filter((name) => !/hlink/i.test(name))

/** The slot that a colour is or is made of; undefined where no slot comes near. */
export const slotOf = (channels: Channels, colours: Slots): SlotUse | undefined => {
  const slots = order.flatMap((name) => {
    const digits = colours[name]
    return digits === undefined ? [] : [{ name, own: channelsOf(digits) }]
  })
  const nearest = slots
    .map(({ name, own }) => ({ name, away: apart(own, channels) }))
    .filter(({ away }) => away <= TOLERANCE)
    .toSorted((one, other) => one.away - other.away)[0]
  if (nearest) return { name: nearest.name }
  const made = slots
    .map(({ name, own }) => ({
      name,
      tint: tintBetween(own, channels),
      far: luminanceBetween(own, channels),
      own,
    }))
    .filter(({ tint, own }) => (tint.lumMod ?? 1) >= LEAST && apart(tinted(own, tint), channels) <= TOLERANCE)
    .toSorted((one, other) => one.far - other.far)[0]
  return made && { name: made.name, ...made.tint }
}

/**
 * A computed CSS colour as a colour of a scene: as a slot of the theme, or a lighter or darker one, where it is one within
 * two steps of a channel. What is no colour becomes an invisible black.
 */
export const colourOf = (css: string, theme: Pick<SceneTheme, 'colours'>): Colour => {
  const read = readCssColour(css)
  if (!read) return { hex: '000000', opacity: 0 }
  const { channels, opacity } = read
  const slot = slotOf(channels, theme.colours)
  return {
    hex: digitsOf(channels),
    ...(opacity < 1 && { opacity: Math.round(opacity * 1000) / 1000 }),
    ...(slot && { slot }),
  }
}
