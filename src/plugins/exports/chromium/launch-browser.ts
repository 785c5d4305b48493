import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { type Browser, launch } from 'puppeteer'
import { browserHome } from './browser-home.ts'
import { inherited } from './inherited.ts'
import { steady, wall } from './launch-arguments.ts'
import { resolveChromium } from './resolve-chromium.ts'

/** Most documents are printed, not looked at: with little to see, Chromium draws little beside its work. */
export const slit = { width: 800, height: 1, deviceScaleFactor: 1 }

export type RunningBrowser = {
  browser: Browser
  pid: number
  kill(): void
  /** Fulfilled when it has ended and nothing of it is left on the disk. */
  cleared: Promise<void>
}

type Wanted = { startMs: number; switches?: readonly string[] }

/** Starts a walled-in Chromium that ends with this process. */
export const launchBrowser = async ({ startMs, switches = [] }: Wanted): Promise<RunningBrowser> => {
  const chromium = await resolveChromium()
  const home = await browserHome()
  const browser = await launch({
    executablePath: chromium.executablePath,
    args: [...chromium.args, ...steady, ...wall, ...switches],
    env: { ...inherited(), ...chromium.env, TMPDIR: home.folder },
    userDataDir: join(home.folder, 'profile'),
    headless: 'shell',
    // A debugging port would be open to every user of the machine; a pipe also ends the browser when we die.
    pipe: true,
    timeout: startMs,
    defaultViewport: slit,
    // The worker decides when to stop: a signal first lets running documents end.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }).catch(async (failure: unknown) => {
    await home.remove()
    throw failure
  })
  const child = browser.process()
  const pid = child?.pid
  if (!child || !pid) throw new Error('Chromium started without a process id.')
  letGo(child)
  const ended = child.exitCode === null ? once(child, 'exit') : undefined
  const cleared = Promise.resolve(ended).then(home.remove, home.remove)
  return {
    browser,
    pid,
    cleared,
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

const letGo = (child: ChildProcess): void => {
  // A warm browser must not keep a process alive that has nothing else to do; puppeteer ends it on exit.
  child.unref()
  for (const stream of child.stdio) {
    if (stream instanceof Socket) stream.unref()
    // A killed browser resets its pipes, which nobody may listen to any more; unheard, that would end the worker.
    stream?.on('error', () => undefined)
  }
}
