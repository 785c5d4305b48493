import { type Browser, launch } from 'puppeteer'
import { inherited } from './inherited.ts'
import { steady, wall } from './launch-arguments.ts'
import { resolveChromium } from './resolve-chromium.ts'

export type RunningBrowser = { browser: Browser; pid: number; kill(): void }

/** Starts a walled-in Chromium that ends with this process. */
export const launchBrowser = async ({ startMs }: { startMs: number }): Promise<RunningBrowser> => {
  const chromium = await resolveChromium()
  const browser = await launch({
    executablePath: chromium.executablePath,
    args: [...chromium.args, ...steady, ...wall],
    env: { ...inherited(), ...chromium.env },
    headless: 'shell',
    // A debugging port would be open to every user of the machine; a pipe also ends the browser when we die.
    pipe: true,
    timeout: startMs,
    // The worker decides when to stop: a signal first lets running documents end.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  const child = browser.process()
  const pid = child?.pid
  if (!child || !pid) throw new Error('Chromium started without a process id.')
  return {
    browser,
    pid,
    kill: () => {
      try {
        // Chromium is a dozen processes; puppeteer makes the first one the leader of their group.
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
      } catch {
        // Already gone.
      }
    },
  }
}
