import type { Colour, ColourSlot } from '../../scene/paint.ts'
import { share } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'

// Slides name the first four by what they are for; the master's map leads back to these.
const names: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }

/** A slot of the theme as slides name it. */
const slotName = (slot: ColourSlot): string => names[slot] ?? slot

/** A colour, by its slot in the theme where it has one. */
export const colourXml = (colour: Colour, opacity = 1): Xml => {
  const seen = (colour.opacity ?? 1) * opacity
  const alpha = seen < 1 && element('a:alpha', { val: share(seen) })
  const { slot } = colour
  if (!slot) return element('a:srgbClr', { val: hexOf(colour.hex) }, alpha)
  return element(
    'a:schemeClr',
    { val: slotName(slot.name) },
    slot.lumMod !== undefined && element('a:lumMod', { val: share(slot.lumMod) }),
    slot.lumOff !== undefined && element('a:lumOff', { val: share(slot.lumOff) }),
    alpha,
  )
}

/** Six digits in upper case; black for what is no colour. */
export const hexOf = (hex: string): string => (/^[0-9a-f]{6}$/i.test(hex) ? hex.toUpperCase() : '000000')
