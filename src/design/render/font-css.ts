import { fileOf, type FontFamily, type FontFile, subsetsFor } from '../theme/font-family.ts'
import type { Theme } from '../theme/define-theme.ts'
import { scriptFamiliesFor } from '../theme/script-families.ts'

/** woff2 files as base64 (or data URIs), by `<family slug>/<file>`. */
export type FontData = Readonly<Record<string, string>>

export const familiesOf = (theme: Theme): FontFamily[] => {
  const { display, text, label, mono, standIn } = theme.fonts
  const all = [display, text, label, mono, standIn].filter((family) => family !== undefined)
  return all.filter((family, index) => all.findIndex(({ slug }) => slug === family.slug) === index)
}

/** A text as fonts see it. */
export type Lettering = { theme: Theme; characters: ReadonlySet<number>; language: string }

const familiesFor = ({ theme, characters, language }: Lettering): FontFamily[] => [
  ...familiesOf(theme),
  ...scriptFamiliesFor(characters, language),
]

/** The font files a text needs in a theme: only subsets that hold one of its characters. */
export const fontFiles = (text: Lettering): FontFile[] =>
  familiesFor(text).flatMap((family) =>
    subsetsFor(family, text.characters).flatMap((subset) =>
      family.faces.map((face) => ({
        family: family.slug,
        package: family.package,
        file: fileOf(face, subset),
      })),
    ),
  )

type FontSource = { mode: 'link'; folder: string } | { mode: 'inline'; data: FontData }

const address = (source: FontSource, key: string): string | undefined => {
  if (source.mode === 'link') return `${source.folder}/${key}`
  const data = source.data[key]
  if (data === undefined) return undefined
  return data.startsWith('data:') ? data : `data:font/woff2;base64,${data}`
}

/** The @font-face rules for a text. A file that is not in the inline data is left out: the fallback face serves. */
export const fontCss = (text: Lettering, source: FontSource): string =>
  familiesFor(text)
    .flatMap((family) =>
      subsetsFor(family, text.characters).flatMap((subset) =>
        family.faces.map((face) => {
          const url = address(source, `${family.slug}/${fileOf(face, subset)}`)
          if (url === undefined) return ''
          return `@font-face{font-family:'${family.family}';font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url("${url}") format('woff2');unicode-range:${family.subsets[subset] ?? ''}}`
        }),
      ),
    )
    .join('')
