import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import { allFamilies, coreDesign, type Design, fontFilesOf, type FontFile } from '#design/index.ts'
import { readFont } from '#plugins/preview/index.ts'
import { installedName } from '#plugins/slides/theme/installed-names.ts'
import { namedFont } from './named-font.ts'

type Style = { isBold: boolean; isItalic: boolean }

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const subsetOf = ({ family, file }: FontFile): string => {
  const faces = allFamilies.filter(({ slug }) => slug === family).flatMap((each) => each.faces)
  for (const { file: name } of faces) {
    const [before = '', after = ''] = name.split('{subset}')
    if (file.startsWith(before) && file.endsWith(after))
      return file.slice(before.length, file.length - after.length)
  }
  return 'latin'
}

const stylesOf = ({ file }: FontFile, isVariable: boolean): Style[] => {
  const isItalic = file.includes('-italic')
  if (isVariable) return [false, true].map((isBold) => ({ isBold, isItalic }))
  return [{ isBold: /-(?:600|700|800|900)-/.test(file), isItalic }]
}

/** Names of axes and where they stand; weight apart, they stand where the file has them. */
const axesOf = (bytes: Buffer): Record<string, number> => {
  const font = create(bytes)
  const axes = 'variationAxes' in font ? font.variationAxes : {}
  return Object.fromEntries(
    Object.entries(axes).flatMap(([tag, axis]) => (axis ? [[tag, axis.default] as const] : [])),
  )
}

const write = async (folder: string, file: FontFile): Promise<void> => {
  const bytes = await readFont(file)
  const family = allFamilies.find(({ slug }) => slug === file.family)
  if (!bytes || !family) return
  const axes = axesOf(bytes)
  const subset = subsetOf(file)
  const name = installedName(family)
  for (const style of stylesOf(file, 'wght' in axes)) {
    const path = join(folder, `${file.file}-${style.isBold ? 'bold' : 'regular'}.ttf`)
    if (await exists(path)) continue
    const weight = 'wght' in axes ? { wght: style.isBold ? 700 : 400 } : {}
    const still = await subsetFont(bytes, undefined, {
      keepAllGlyphs: true,
      targetFormat: 'truetype',
      variationAxes: { ...axes, ...weight },
    })
    // Letters past the Latin ones are files of their own, which programs look for where a letter is missing.
    await writeFile(
      path,
      namedFont(still, { ...style, family: subset === 'latin' ? name : `${name} ${subset}` }),
    )
  }
}

/** Puts the faces a design needs into a folder, as fonts that any program finds by the names a PPTX calls them. */
export const addFonts = async (folder: string, design: Design): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const file of fontFilesOf(design, coreDesign)) await write(folder, file)
}

/** A configuration under which programs know the fonts of that folder and no others. */
export const fontSettings = async (folder: string): Promise<string> => {
  const path = join(folder, 'fonts.conf')
  const cache = join(folder, 'cache')
  await mkdir(cache, { recursive: true })
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  )
  return path
}
