import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { codesOf, fileOf, type FontFamily } from '#design/theme/font-family.ts'

const read = new Map<string, ReadonlySet<number>>()

/** The characters a font file of an installed package has glyphs for. */
const glyphsOf = (file: string): ReadonlySet<number> => {
  const known = read.get(file)
  if (known) return known
  const font = create(readFileSync(file))
  if (!('characterSet' in font)) throw new Error(`${file} holds more than one font.`)
  const glyphs = new Set(font.characterSet)
  read.set(file, glyphs)
  return glyphs
}

/** The characters all faces of a subset have glyphs for. */
export const glyphsIn = (family: FontFamily, subset: string): ((code: number) => boolean) => {
  const sets = family.faces.map((face) =>
    glyphsOf(`node_modules/${family.package}/files/${fileOf(face, subset)}`),
  )
  return (code) => sets.every((set) => set.has(code))
}

const asRanges = (codes: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  const hex = (code: number): string => code.toString(16).toUpperCase()
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',')
}

/** By `<family slug>/<subset>`, the characters its unicode range names and its files lack. */
export const holesOf = (family: FontFamily): Record<string, string> =>
  Object.fromEntries(
    Object.entries(family.subsets).flatMap(([subset, range]) => {
      const has = glyphsIn(family, subset)
      const missing = codesOf(range).filter((code) => !has(code))
      return missing.length > 0 ? [[`${family.slug}/${subset}`, asRanges(missing)]] : []
    }),
  )
