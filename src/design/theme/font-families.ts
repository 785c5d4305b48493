import type { FontFamily } from './font-family.ts'

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'
const cyrillic = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'
const greek = 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'

const latinSubsets = { latin, 'latin-ext': latinExtended, vietnamese }
const cjkSans =
  "'Noto Sans CJK SC', 'PingFang SC', 'Hiragino Sans', 'Microsoft YaHei', 'Noto Sans Arabic', 'Geeza Pro', system-ui, sans-serif"
const cjkSerif =
  "'Noto Serif CJK SC', 'Songti SC', 'Hiragino Mincho ProN', 'SimSun', 'Noto Naskh Arabic', 'Geeza Pro', Georgia, serif"

const variable = (
  slug: string,
  family: string,
  weight: string,
  subsets: Record<string, string>,
  serif: boolean,
): FontFamily => ({
  slug,
  family,
  package: `@fontsource-variable/${slug}`,
  faces: [
    { style: 'normal', weight, file: `${slug}-{subset}-opsz-normal.woff2` },
    { style: 'italic', weight, file: `${slug}-{subset}-opsz-italic.woff2` },
  ],
  subsets,
  fallback: serif ? cjkSerif : cjkSans,
})

export const inter = variable('inter', 'Inter', '100 900', { ...latinSubsets, cyrillic, greek }, false)
export const newsreader = variable('newsreader', 'Newsreader', '200 800', latinSubsets, true)

export const sourceSerif = variable('source-serif-4', 'Source Serif 4', '200 900', { cyrillic, greek }, true)

/** Has no italic. */
export const bricolage: FontFamily = {
  ...variable('bricolage-grotesque', 'Bricolage Grotesque', '200 800', latinSubsets, false),
  faces: [{ style: 'normal', weight: '200 800', file: 'bricolage-grotesque-{subset}-opsz-normal.woff2' }],
}

export const plexMono: FontFamily = {
  slug: 'ibm-plex-mono',
  family: 'IBM Plex Mono',
  package: '@fontsource/ibm-plex-mono',
  faces: [
    { style: 'normal', weight: '400', file: 'ibm-plex-mono-{subset}-400-normal.woff2' },
    { style: 'normal', weight: '500', file: 'ibm-plex-mono-{subset}-500-normal.woff2' },
  ],
  subsets: { ...latinSubsets, cyrillic },
  fallback: "ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace",
}
