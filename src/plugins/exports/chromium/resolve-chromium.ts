import { access, constants } from 'node:fs/promises'
import { env } from '#kernel/server/env.ts'
import { bundledChromium } from './bundled-chromium.ts'
import { type Chromium } from './chromium.ts'
import { downloadedChromium } from './downloaded-chromium.ts'
import { installedChromium } from './installed-chromium.ts'

export type { Chromium }

// Chromium refuses to start its sandbox as root, and inside most containers it cannot. The wall around a document
// does not lean on the sandbox: scripts are off and the network is dead.
const unsandboxed = '--no-sandbox'

let found: Promise<Chromium> | undefined

/**
 * Finds a Chromium for puppeteer or Playwright: `PUPPETEER_EXECUTABLE_PATH`, else a recent Chrome of the machine, else
 * the one that comes from npm (linux-x64), else a download. Found once per process.
 *
 * @throws Error that names what to set when there is none.
 */
export const resolveChromium = (): Promise<Chromium> => {
  found ??= find().catch((cause: unknown) => {
    found = undefined
    throw cause
  })
  return found
}

const find = async (): Promise<Chromium> => {
  if (env.PUPPETEER_EXECUTABLE_PATH) return configured(env.PUPPETEER_EXECUTABLE_PATH)
  const installed = await installedChromium()
  if (installed) return { executablePath: installed, args: [unsandboxed] }
  const bundled = await bundledChromium()
  if (bundled) return { ...bundled, args: [unsandboxed] }
  return { executablePath: await downloadedChromium(), args: [unsandboxed] }
}

const configured = async (executablePath: string): Promise<Chromium> => {
  try {
    await access(executablePath, constants.X_OK)
  } catch (cause) {
    throw new Error(`PUPPETEER_EXECUTABLE_PATH is "${executablePath}", which cannot be run.`, { cause })
  }
  return { executablePath, args: [unsandboxed] }
}
