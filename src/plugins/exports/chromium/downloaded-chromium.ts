import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { env } from '#kernel/server/env.ts'

const run = promisify(execFile)

// About 110 MB over a slow line.
const patienceMs = 10 * 60_000

/** The path of the headless shell puppeteer was made for; downloads it into the data folder the first time. */
export const downloadedChromium = async (): Promise<string> => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('puppeteer')), 'node', 'cli.js')
  const folder = resolve(env.PLATEN_DATA_DIR, 'cache', 'puppeteer')
  try {
    const command = [cli, 'browsers', 'install', 'chrome-headless-shell', '--path', folder]
    const { stdout } = await run(process.execPath, command, { timeout: patienceMs })
    const path = /^chrome-headless-shell@\S+ (.+)$/m.exec(stdout)?.[1]
    if (!path) throw new Error(`The installer printed no path: ${stdout.slice(0, 500)}`)
    return path.trim()
  } catch (cause) {
    const advice = 'Install Chrome or Chromium, or set PUPPETEER_EXECUTABLE_PATH.'
    throw new Error(`There is no Chromium on this machine and none could be downloaded. ${advice}`, { cause })
  }
}
