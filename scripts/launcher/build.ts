import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './settings.ts'

/** Everything a build is made from. */
const sources = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

const stampFile = join(root, '.next', 'platen-build.txt')

const filesBelow = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A fingerprint of the sources as they are now. */
export const fingerprint = (): string => {
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of sources.flatMap((source) => filesBelow(join(root, source)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Whether `.next` is the build of these sources. */
export const isBuilt = (print: string): boolean =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print

/** Written last: an interrupted build has no stamp. */
export const markBuilt = (print: string): void => {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) throw new Error('The build ended without a result.')
  writeFileSync(stampFile, print)
}
