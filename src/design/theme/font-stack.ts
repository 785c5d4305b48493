import type { Theme } from './define-theme.ts'
import type { FontFamily } from './font-family.ts'
import { subsetWith } from './font-family.ts'
import { inter, jetBrainsMono, sourceSerif } from './font-families.ts'
import { familiesBehind, hanLanguage } from './script-families.ts'

/** The faces of a theme. */
export const fontRoles = ['display', 'text', 'label', 'mono'] as const
export type FontRole = (typeof fontRoles)[number]

/** A text as fonts see it. */
export type Lettering = {
  theme: Pick<Theme, 'fonts'>
  characters: ReadonlySet<number>
  language: string
  /** Whether any of it is set in the mono face. */
  mono?: boolean
}

/** The family a theme sets a role in. */
export const familyFor = ({ fonts }: Pick<Theme, 'fonts'>, role: FontRole): FontFamily => {
  const { display, text, label = text, mono = jetBrainsMono } = fonts
  return { display, text, label, mono }[role]
}

/** The family with its small letters as high as another's; with a name of its own, for both may be on one page. */
const matched = (family: FontFamily, to: FontFamily): FontFamily => {
  const adjust = Math.round(((to.xHeight ?? 1) / (family.xHeight ?? 1)) * 100) / 100
  if (!to.xHeight || !family.xHeight || Math.abs(adjust - 1) < 0.04) return family
  return { ...family, family: `${family.family} ${Math.round(adjust * 100)}`, adjust }
}

const natural = { serif: sourceSerif, sans: inter, mono: jetBrainsMono }

/**
 * The families a role is set in, nearest first: each character is drawn by the first that has it. Scripts follow the genre
 * of the face, those of labels and code that of the text around them.
 */
export const fontStack = (
  theme: Pick<Theme, 'fonts'>,
  role: FontRole,
  text: Omit<Lettering, 'theme'> = { characters: new Set(), language: 'zh' },
): readonly FontFamily[] => {
  const family = familyFor(theme, role)
  const chosen = role === 'display' || role === 'text' ? theme.fonts.standIn : undefined
  const standIns = [chosen, natural[family.genre ?? 'sans']]
    .filter((each) => each !== undefined)
    .filter(
      (each, index, all) =>
        each.slug !== family.slug && all.findIndex(({ slug }) => slug === each.slug) === index,
    )
  const around = role === 'display' ? family : theme.fonts.text
  return [
    family,
    ...standIns.map((each) => matched(each, family)),
    ...familiesBehind(
      around.genre === 'serif' ? 'serif' : 'sans',
      hanLanguage(text.characters, text.language),
    ),
  ]
}

/** A family and one of its subsets. */
export type FontSlice = { family: FontFamily; subset: string }

// Controls, joiners, spaces and selectors are never drawn.
const isInvisible = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0xa0) ||
  code === 0xad ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code >= 0xe0000 && code <= 0xe0fff)

/** What draws a character of a stack; undefined when nothing of ours does. */
export const sliceFor = (stack: readonly FontFamily[], code: number): FontSlice | undefined => {
  for (const family of stack) {
    const subset = subsetWith(family, code)
    if (subset !== undefined) return { family, subset }
  }
  return undefined
}

/** The subsets a text needs in a theme, in any of its roles; the basic letters of the theme's own faces always. */
export const fontSlices = (text: Lettering): FontSlice[] => {
  const found = new Map<string, FontSlice>()
  const add = (slice: FontSlice): unknown => found.set(`${slice.family.family}/${slice.subset}`, slice)
  const drawn = [...text.characters].filter((code) => code > 0x7f && !isInvisible(code))
  for (const role of fontRoles) {
    if (role === 'mono' && !text.mono) continue
    const stack = fontStack(text.theme, role, text)
    const [own] = stack
    if (own) add({ family: own, subset: 'latin' })
    for (const code of drawn) {
      const slice = sliceFor(stack, code)
      if (slice) add(slice)
    }
  }
  return [...found.values()]
}

/** The families a theme's faces may be drawn by in European scripts. */
export const familiesOf = (theme: Pick<Theme, 'fonts'>): FontFamily[] => {
  const all = fontRoles.flatMap((role) =>
    fontStack(theme, role).filter(({ family }) => !family.startsWith('Platen ')),
  )
  return all.filter((family, index) => all.findIndex(({ slug }) => slug === family.slug) === index)
}
