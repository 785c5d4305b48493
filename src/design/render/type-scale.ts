import type { TypeScale } from '../block/measure.ts'
import type { Kind } from '../kinds/define-kind.ts'
import type { Layout } from '../kinds/define-layout.ts'
import type { Theme } from '../theme/define-theme.ts'

export type Role = Layout['role']

export const roles: readonly Role[] = ['opening', 'content', 'emphasis', 'figures', 'closing']

/** Type sizes of a page in page units: a kind's sizes as a theme sets them, larger where a page has one thing to say. */
export const typeScale = (kind: Kind, theme: Theme, sizeScale: number, role: Role): TypeScale => {
  const h1 = kind.type.h1 * theme.scale.h1 * sizeScale
  const h2 = kind.type.h2 * theme.scale.h2 * sizeScale
  const h3 = kind.type.h3 * theme.scale.h3 * sizeScale
  const isDocument = kind.slug === 'document'
  const isEmphasis = role === 'emphasis'
  const between = (share: number): number => h2 + (h1 - h2) * share
  return {
    h1,
    h2: isEmphasis ? between(0.75) : role === 'closing' && !isDocument ? between(0.6) : h2,
    h3,
    quote: isEmphasis ? between(0.18) : h3 * 1.25,
    body: kind.type.body * sizeScale,
    small: kind.type.small * sizeScale,
    figure: kind.type.figure * theme.scale.figure * sizeScale,
  }
}

/** The scale with its reading sizes multiplied; headings keep theirs, so that they match from page to page. */
export const grown = (type: TypeScale, factor: number): TypeScale => ({
  ...type,
  h3: type.h3 * factor,
  body: type.body * factor,
  figure: type.figure * Math.min(factor, 1.2),
})
