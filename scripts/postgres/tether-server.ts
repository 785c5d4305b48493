import { spawn } from 'node:child_process'

/**
 * Ties a server to this process: a shell waits for our end of a pipe to close, which it does even when we are killed, and
 * then asks the server to stop. `release` ends the shell once the server itself is gone.
 */
export const tetherServer = (pid: number): { release(): Promise<void> } => {
  const shell = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'sh', String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.stdin.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => {
    shell.once('exit', () => resolve())
    shell.once('error', () => resolve())
  })
  return {
    release: async () => {
      try {
        if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
      await ended
    },
  }
}
