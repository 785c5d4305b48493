import type { CSSProperties } from 'react'
import { allFamilies } from '#design/index.ts'
import { EMU_PER_PIXEL } from '../scene/box.ts'
import type { Colour, Fill, Line } from '../scene/paint.ts'
import type { Box, Scene } from '../scene/scene.ts'
import type { Face } from '../scene/text.ts'
import { installedName } from '../theme/installed-names.ts'

/** What is drawn with: the scene, and where its media are. */
export type Drawing = { readonly scene: Scene; readonly addressOf: (media: string) => string }

/** EMU as CSS pixels. */
export const px = (length: number): string => `${Math.round((length / EMU_PER_PIXEL) * 100) / 100}px`

/** Hundredths of a point as CSS points. */
export const pt = (hundredths: number): string => `${hundredths / 100}pt`

/** A colour, its digits checked, so that nothing else gets into a style. */
export const cssColour = ({ hex, opacity = 1 }: Colour): string => {
  const digits = /^[0-9a-f]{6}$/i.test(hex) ? hex : '000000'
  const alpha = Math.round(Math.min(1, Math.max(0, opacity)) * 255)
  return `#${digits}${alpha.toString(16).padStart(2, '0')}`
}

/** Where a box stands. */
export const placed = ({ x, y, width, height }: Box, rotation = 0): CSSProperties => ({
  position: 'absolute',
  left: px(x),
  top: px(y),
  width: px(width),
  height: px(height),
  ...(rotation === 0 ? {} : { transform: `rotate(${rotation}deg)` }),
})

/** A fill as the ground of a box. */
export const cssFill = (fill: Fill | undefined, { addressOf }: Drawing): CSSProperties => {
  if (!fill || fill.is === 'none') return {}
  if (fill.is === 'solid') return { background: cssColour(fill.colour) }
  if (fill.is === 'picture') return { background: `url("${addressOf(fill.media)}") center/100% 100%` }
  const stops = fill.stops.map(({ at, colour }) => `${cssColour(colour)} ${at * 100}%`)
  // CSS counts from the bottom up, scenes from left to right.
  return { background: `linear-gradient(${fill.degrees + 90}deg,${stops.join(',')})` }
}

export const dashes = { solid: 'solid', dash: 'dashed', dot: 'dotted' } as const

/** A line as the edge of a box; it lies on the edge, half in and half out. */
export const cssLine = (line: Line | undefined, radius = 0): CSSProperties => ({
  ...(radius > 0 ? { borderRadius: px(radius) } : {}),
  ...(line
    ? {
        outline: `${px(line.width)} ${dashes[line.dash ?? 'solid']} ${cssColour(line.colour)}`,
        outlineOffset: px(-line.width / 2),
      }
    : {}),
})

// Documents know some families by names of their own.
const documentNames = Map.groupBy(allFamilies, installedName)

const quoted = (name: string): string => `"${name.replaceAll(/["\\\n\r<>]/g, '')}"`

// A deck has thousands of runs and a handful of faces.
const stacks = new WeakMap<Face, string>()
const stackOf = ({ latin, asian, complex, fallback }: Face): string =>
  [...new Set([latin, asian, complex, fallback])]
    .flatMap((name) => [...(documentNames.get(name) ?? []).map(({ family }) => family), name])
    .map(quoted)
    .join(',')

/** The faces of a text by the names its document has for them. */
export const cssFace = (face: Face): string => {
  const stack = stacks.get(face) ?? stackOf(face)
  stacks.set(face, stack)
  return stack
}
