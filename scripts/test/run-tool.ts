import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Launch } from '../launcher/run-launcher.ts'
import { root } from '../launcher/settings.ts'

/** Runs a tool whose output is for the terminal, in a group of its own; resolves with its exit code. */
export const runTool = (launch: Launch, args: string[], env: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    launch.progress.pause()
    const child = spawn(process.execPath, args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`, ...env },
    })
    const kill = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // The group is gone already.
      }
    }
    launch.started.defer(kill)
    launch.onForce(kill)
    child.once('error', reject)
    child.once('exit', (code) => {
      kill()
      resolve(code ?? 1)
    })
  })
