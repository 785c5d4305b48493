import { type Design, type DesignRegistry, type FontData, fontFilesOf } from '#design/index.ts'
import { readFont } from '#plugins/preview/index.ts'

// A theme has a dozen files of 20…200 KB, and the registered themes bound how many there are.
const kept = new Map<string, Promise<string | undefined>>()

/** The font files a design's characters need, as base64. A file its package does not ship is left out. */
export const inlineFonts = async (design: Design, registry: DesignRegistry): Promise<FontData> => {
  const entries = await Promise.all(
    fontFilesOf(design, registry).map(async (file) => {
      const key = `${file.family}/${file.file}`
      const known = kept.get(key) ?? readFont(file).then((bytes) => bytes?.toString('base64'))
      kept.set(key, known)
      const data = await known
      return data === undefined ? [] : [[key, data] as const]
    }),
  )
  return Object.fromEntries(entries.flat())
}
