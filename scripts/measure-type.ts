/**
 * Measures the letters of every family in Chromium and writes src/design/theme/metrics/letter-widths.ts.
 * Run it when a family is added or its package changes: node --import tsx scripts/measure-type.ts
 */
import { writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { allFamilies } from '#design/theme/all-families.ts'
import { codesOf, fileOf, type FontFamily, subsetWith } from '#design/theme/font-family.ts'
import { resolveChromium } from '#plugins/exports/chromium/resolve-chromium.ts'
import { readFont } from '#plugins/preview/fonts/theme-fonts.ts'

/** Letters that are no other letter with a mark; a marked one is as wide as its base. */
const ranges = [
  'U+0020-007E,U+00A1-00BF,U+00C6,U+00D0,U+00D7-00D8,U+00DE-00DF,U+00E6,U+00F0,U+00F7-00F8,U+00FE',
  'U+0110-0111,U+0126-0127,U+0131,U+0138,U+0141-0142,U+014A-014B,U+0152-0153,U+0166-0167,U+018F,U+0192,U+0259',
  'U+0391-03A1,U+03A3-03A9,U+03B1-03C9,U+0400-045F,U+0490-0497,U+049A-049B,U+04A2-04A3,U+04AE-04B1,U+04BA-04BB,U+04D8-04D9,U+04E8-04E9',
  'U+05D0-05EA,U+060C,U+061B,U+061F,U+0621-063A,U+0641-064A,U+0660-0669,U+067E,U+0686,U+0688,U+0691,U+0698,U+06A9,U+06AF,U+06BA,U+06BE,U+06C1,U+06CC,U+06D2,U+06D4,U+06F0-06F9',
  'U+0904-0939,U+093E-0940,U+0949-094C,U+0958-096F,U+0E01-0E30,U+0E32-0E33,U+0E3F-0E46,U+0E4F-0E5B',
  'U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+20B9,U+20BA,U+20BD,U+2116,U+2122,U+2190-2193,U+2212,U+2260,U+2264-2265',
].join(',')
const codes = codesOf(ranges)

/** Han letters are as wide as they are high, and signs are few. */
const isMeasured = ({ slug }: FontFamily): boolean =>
  !/noto-(sans|serif)-(jp|kr|sc|math|symbols)|emoji/.test(slug)

/** Optical sizes a family with that axis is drawn at; lines between them are straight enough. */
const sizesOf = ({ faces }: FontFamily): number[] =>
  faces[0]?.file.includes('opsz') ? [8, 14, 24, 72] : [24]

const isStill = ({ faces }: FontFamily): boolean => faces.every(({ file }) => /-\d{3}-/.test(file))

const weightsOf = (family: FontFamily): number[] => {
  const normal = family.faces.filter(({ style }) => style === 'normal')
  if (isStill(family))
    return normal.map(({ file }) => Number(/-(\d{3})-/.exec(file)?.[1])).sort((a, b) => a - b)
  const [least = 400, most = 700] = normal[0]?.weight.split(' ').map(Number) ?? []
  return [Math.max(400, least), Math.min(900, most)]
}

const isArabic = (code: number): boolean =>
  code >= 0x620 && code <= 0x6d3 && !(code >= 0x660 && code <= 0x669)

const facesCss = async (family: FontFamily): Promise<string> => {
  const rules = family.faces
    .filter(({ style }) => style === 'normal')
    .flatMap((face) =>
      Object.entries(family.subsets).map(async ([subset, range]) => {
        const bytes = await readFont({
          family: family.slug,
          package: family.package,
          file: fileOf(face, subset),
        })
        const data = bytes?.toString('base64') ?? ''
        return `@font-face{font-family:F;font-weight:${face.weight};src:url(data:font/woff2;base64,${data});unicode-range:${range}}`
      }),
    )
  return (await Promise.all(rules)).join('')
}

/** Width of each character in em; 0 for one the family has not. */
const widths = async (page: Page, family: FontFamily, weight: number, size: number): Promise<number[]> => {
  const joiner = '\u200d'
  const forms = codes.map((code) => {
    if (subsetWith(family, code) === undefined) return []
    const letter = String.fromCodePoint(code)
    // A letter of a connected script is narrower within a word; three in four are not its last.
    if (!isArabic(code)) return [letter]
    const within = `${joiner}${letter}${joiner}`
    return [within, within, `${letter}${joiner}`, `${joiner}${letter}`]
  })
  await page.evaluate(
    ({ shown, font }) => {
      const place = document.querySelector('main')
      if (!place) return
      place.style.cssText = font
      place.replaceChildren(
        ...shown.flat().map((text) => Object.assign(document.createElement('span'), { textContent: text })),
      )
    },
    { shown: forms, font: `font:${weight} ${size}px/1 F` },
  )
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const drawn = await page.evaluate(() =>
    Array.from(document.querySelectorAll('span'), (span) => span.getBoundingClientRect().width),
  )
  let next = 0
  return forms.map((each) => {
    const sum = each.reduce((total) => total + (drawn[next++] ?? 0), 0)
    return each.length === 0 ? 0 : sum / each.length / size
  })
}

const row = (measured: readonly number[]): string =>
  measured.map((width) => String.fromCharCode(0x100 + Math.ceil(width * 200 - 0.05))).join('')

const { args, env = {}, executablePath } = await resolveChromium()
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...process.env, ...env },
})
const page = await browser.newPage()
const tables: string[] = []
for (const family of allFamilies.filter(isMeasured)) {
  const css = await facesCss(family)
  await page.setContent(
    `<style>${css}main{text-rendering:geometricPrecision}span{display:inline-block;white-space:pre}</style><main></main>`,
  )
  const [weights, sizes] = [weightsOf(family), sizesOf(family)]
  const rows: string[] = []
  for (const weight of weights)
    for (const size of sizes) rows.push(row(await widths(page, family, weight, size)))
  tables.push(
    `  '${family.slug}':\n    '${isStill(family) ? '=' : ''}${weights.join(',')} ${sizes.join(',')} ${rows.join('')}',`,
  )
  console.info(family.slug, weights, sizes)
}
await browser.close()
writeFileSync(
  'src/design/theme/metrics/letter-widths.ts',
  `// Written by scripts/measure-type.ts; do not edit.

export const measuredRanges =
  '${ranges}'

/**
 * By family: its weights (= for still ones), its optical sizes, and one row of widths for each weight and, in it, each size. The character
 * at a letter's place is 256 + 200 em; 256 where the family has no such letter.
 */
export const letterWidths: Readonly<Record<string, string>> = {
${tables.join('\n')}
}
`,
)
