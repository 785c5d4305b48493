import { access, readFile } from 'node:fs/promises'
import path from 'node:path'
import { allFamilies, familiesOf, fileOf, type FontFile, type Theme } from '#design/index.ts'

/** Every font file a theme or a brand kit may ask for, by `<family>/<file>`: the allow-list of the font route. */
export const themeFonts = (themes: readonly Theme[]): Map<string, FontFile> =>
  new Map(
    [...themes.flatMap(familiesOf), ...allFamilies].flatMap((family) =>
      family.faces.flatMap((face) =>
        Object.keys(family.subsets).map((subset) => {
          const file = fileOf(face, subset)
          return [`${family.slug}/${file}`, { family: family.slug, package: family.package, file }] as const
        }),
      ),
    ),
  )

/** The bytes of a font file of an installed package; undefined when the package does not ship it. */
export const readFont = async ({ package: name, file }: FontFile): Promise<Buffer | undefined> => {
  for (const folder of upwards(process.cwd())) {
    const installed = path.join(/* turbopackIgnore: true */ folder, 'node_modules', name, 'files')
    if (await exists(installed)) return readFile(path.join(installed, file)).catch(() => undefined)
  }
  return undefined
}

// Not `import.meta.resolve`: in a server bundle it knows only what was bundled, and fonts of a third party's theme are
// not. The application's folder is the working folder of every process we start.
const upwards = (folder: string): string[] => {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [folder, ...upwards(parent)]
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
