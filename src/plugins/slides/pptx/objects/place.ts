import type { Box } from '../../scene/box.ts'
import { angle } from '../paint/fill.ts'
import { farthest, whole } from '../xml/whole.ts'
import { element, type Xml } from '../xml/xml.ts'

/** A place, which may lie outside the slide; a whole number. */
export const offset = (value: number): number => whole(value, -farthest, farthest)

/** A length; a whole number, not negative. */
export const extent = (value: number): number => whole(value, 0, farthest)

/** Offset and extent of a box. */
export const boxXml = (
  box: Box,
  [off, ext]: readonly [string, string] = ['a:off', 'a:ext'],
): readonly Xml[] => [
  element(off, { x: offset(box.x), y: offset(box.y) }),
  element(ext, { cx: extent(box.width), cy: extent(box.height) }),
]

/** Where an object lies, under the name its sort asks for. */
export const transformXml = (
  { box, rotation }: { readonly box: Box; readonly rotation?: number },
  name = 'a:xfrm',
): Xml => element(name, { rot: rotation ? angle(rotation) || undefined : undefined }, boxXml(box))
