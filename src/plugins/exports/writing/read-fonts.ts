import { type Design, type DesignRegistry, fontFilesOf } from '#design/index.ts'
import { readFont } from '#plugins/preview/index.ts'

/** Font files by `<family>/<file>`. */
export type Fonts = ReadonlyMap<string, Buffer>

// A theme has a dozen files of 20…200 KB, and the registered themes bound how many there are.
const kept = new Map<string, Promise<Buffer | undefined>>()

/** The font files a design's characters need. A file its package does not ship is left out. */
export const readFonts = async (design: Design, registry: DesignRegistry): Promise<Fonts> => {
  const entries = await Promise.all(
    fontFilesOf(design, registry).map(async (file) => {
      const key = `${file.family}/${file.file}`
      const known = kept.get(key) ?? readFont(file)
      kept.set(key, known)
      const bytes = await known
      return bytes ? [[key, bytes] as const] : []
    }),
  )
  return new Map(entries.flat())
}
