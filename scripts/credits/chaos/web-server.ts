import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../launcher/settings.ts'

type WebArgs = { env: NodeJS.ProcessEnv; folder: string; port: number }

const startSeconds = 180

/** The real web process, started again as soon as it ends, as a supervisor does. */
export const startWeb = ({ env, folder, port }: WebArgs) => {
  let child: ChildProcess
  let closing = false

  const start = (): void => {
    const log = openSync(join(folder, 'web.log'), 'a')
    child = spawn(process.execPath, ['--import', 'tsx', 'scripts/web.ts', '--port', String(port)], {
      cwd: root,
      env,
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    child.once('exit', () => {
      if (!closing) start()
    })
  }
  start()

  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    kill: () => void child.kill('SIGKILL'),
    async untilReady(): Promise<void> {
      for (const deadline = Date.now() + startSeconds * 1000; Date.now() < deadline; await sleep(100)) {
        const answer = await fetch(`${origin}/api/ready`, { signal: AbortSignal.timeout(5000) }).catch(
          () => undefined,
        )
        if (answer?.ok) return
      }
      throw new Error(`The web process did not answer for ${startSeconds} s; see web.log.`)
    },
    async close(): Promise<void> {
      closing = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
  }
}

export type Web = ReturnType<typeof startWeb>
