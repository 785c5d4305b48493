import { refaced } from './brand-theme.ts'
import type { Theme } from './define-theme.ts'
import { arimo, cousine, gelasio, tinos } from './everywhere-families.ts'
import type { FontFamily } from './font-family.ts'
import { familyFor } from './font-stack.ts'

/** Serifs that are about as narrow as Times New Roman; others are nearer to Georgia. */
const narrowSerifs = new Set(['eb-garamond', 'newsreader'])

const insteadOf = (family: FontFamily): FontFamily => {
  if (family.genre === 'mono') return cousine
  if (family.genre !== 'serif') return arimo
  return narrowSerifs.has(family.slug) ? tinos : gelasio
}

const made = new WeakMap<Theme, Theme>()

/**
 * A theme in faces most machines have, drawn by families with letters of the same widths, so that lines break there as
 * they break here.
 */
export const everywhereTheme = (theme: Theme): Theme => {
  const known = made.get(theme)
  if (known) return known
  const next = refaced(theme, {
    display: insteadOf(theme.fonts.display),
    text: insteadOf(theme.fonts.text),
    label: insteadOf(familyFor(theme, 'label')),
    mono: cousine,
  })
  made.set(theme, next)
  return next
}
