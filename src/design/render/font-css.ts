import { fileOf, type FontFile } from '../theme/font-family.ts'
import { fontSlices, type Lettering } from '../theme/font-stack.ts'

/** woff2 files as base64 (or data URIs), by `<family slug>/<file>`. */
export type FontData = Readonly<Record<string, string>>

/** The font files a text needs in a theme: only subsets that hold one of its characters. */
export const fontFiles = (text: Lettering): FontFile[] => {
  const files = fontSlices(text).flatMap(({ family, subset }) =>
    family.faces.map((face) => ({
      family: family.slug,
      package: family.package,
      file: fileOf(face, subset),
    })),
  )
  // A family that stands in at two sizes is one file.
  return [...new Map(files.map((file) => [`${file.family}/${file.file}`, file])).values()]
}

type FontSource = { mode: 'link'; folder: string } | { mode: 'inline'; data: FontData }

const address = (source: FontSource, key: string): string | undefined => {
  if (source.mode === 'link') return `${source.folder}/${key}`
  const data = source.data[key]
  if (data === undefined) return undefined
  return data.startsWith('data:') ? data : `data:font/woff2;base64,${data}`
}

/** The @font-face rules for a text. A file that is not in the inline data is left out: the next family serves. */
export const fontCss = (text: Lettering, source: FontSource): string =>
  fontSlices(text)
    .flatMap(({ family, subset }) =>
      family.faces.map((face) => {
        const url = address(source, `${family.slug}/${fileOf(face, subset)}`)
        if (url === undefined) return ''
        const size = family.adjust === undefined ? '' : `size-adjust:${Math.round(family.adjust * 100)}%;`
        return `@font-face{font-family:'${family.family}';font-style:${face.style};font-weight:${face.weight};font-display:swap;${size}src:url("${url}") format('woff2');unicode-range:${family.subsets[subset] ?? ''}}`
      }),
    )
    .join('')
