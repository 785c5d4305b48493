import type { Face, TypeScale } from '../../block/measure.ts'
import type { Theme } from '../../theme/define-theme.ts'
import type { FontRole } from '../../theme/font-stack.ts'
import { type LetterWidth, letterWidth } from '../../theme/metrics/letter-width.ts'

/** How text of a face is set where nothing else is said. */
export type FaceLook = {
  role: FontRole
  weight: number
  leading: number
  tracking: number
  capitals: boolean
}

const roleIn = (token: string): FontRole =>
  (/--font-(display|text|label|mono)/.exec(token)?.[1] as FontRole | undefined) ?? 'text' // the pattern names only roles

const weightIn = (token: string): number => Number(/^(?:italic )?(\d{3})\b/.exec(token)?.[1] ?? 400)

const em = (token: string | undefined): number => Number.parseFloat(token ?? '') || 0

const looksOf = ({ tokens }: Theme): Record<Face, FaceLook> => {
  const { display = '', subheading = '', label = '' } = tokens
  const leading = em(tokens['leading']) || 1.55
  const capitals = tokens['label-case'] === 'uppercase'
  return {
    display: {
      role: roleIn(display),
      weight: weightIn(display),
      leading: 1.15,
      tracking: em(tokens['tracking-display']),
      capitals: tokens['display-case'] === 'uppercase',
    },
    subheading: {
      role: roleIn(subheading),
      weight: weightIn(subheading),
      leading: 1.28,
      tracking: em(tokens['tracking-h3']),
      capitals: false,
    },
    text: { role: 'text', weight: 400, leading, tracking: 0, capitals: false },
    label: {
      role: roleIn(label),
      weight: weightIn(label),
      leading: 1.46,
      tracking: em(tokens['tracking-label']),
      capitals,
    },
    mono: { role: 'mono', weight: 400, leading: 1.5, tracking: 0, capitals: false },
  }
}

const known = new WeakMap<Theme, Record<Face, FaceLook>>()

/** The look of a size on the type scale: what is set so large, or so small, is set in this face. */
const lookFor = (size: number, type: TypeScale): Face => {
  if (size > type.body * 1.6) return 'display'
  // Where both are nearly as large, a block means the one whose size it gives.
  const near = Math.abs(type.h3 / type.body - 1) < 0.05 ? 1e-6 : 0.02
  if (Math.abs(size / type.h3 - 1) < near) return 'subheading'
  return size <= type.small * 1.02 ? 'label' : 'text'
}

/** How a text is set: in the face that is asked for, else in the one its size has on the page. */
export const faceOf = (theme: Theme, type: TypeScale, size: number, face?: Face): FaceLook => {
  const looks = known.get(theme) ?? looksOf(theme)
  known.set(theme, looks)
  return looks[face ?? lookFor(size, type)]
}

export const widthsOf = (
  theme: Theme,
  look: Pick<FaceLook, 'role' | 'weight'>,
  pixels: number,
): LetterWidth => letterWidth({ theme, role: look.role, weight: look.weight, size: pixels })
