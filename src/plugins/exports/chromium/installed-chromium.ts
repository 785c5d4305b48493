import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { inherited } from './inherited.ts'

const run = promisify(execFile)

// The oldest version whose PDF has both tags and an outline.
const oldest = 128

// A snap's stub hangs or asks for an installation instead of printing a version.
const patienceMs = 10_000

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome-headless-shell',
]

const elsewhere: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
}

/** The path of a Chrome or Chromium on this machine that runs and is recent enough. */
export const installedChromium = async (
  searchPath = inherited()['PATH'] ?? '',
): Promise<string | undefined> => {
  const folders = searchPath.split(delimiter).filter((folder) => folder.startsWith('/'))
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const candidate of [...onPath, ...(elsewhere[process.platform] ?? [])]) {
    if (await isUsable(candidate)) return candidate
  }
  return undefined
}

const isUsable = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK)
    const { stdout } = await run(path, ['--version'], { timeout: patienceMs })
    return Number(/(\d+)\.\d+\.\d+/.exec(stdout)?.[1] ?? 0) >= oldest
  } catch {
    return false
  }
}
