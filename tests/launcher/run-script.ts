import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/launcher/settings.ts'

export type RunningScript = {
  process: ChildProcess
  output(): string
  /** Resolves when the output matches; rejects when the script ends first. */
  shows(pattern: RegExp): Promise<RegExpExecArray>
  ended: Promise<{ code: number | null; output: string }>
}

export type RunOptions = { env: Record<string, string>; user?: { uid: number; gid: number } }

/** Starts one of the project's scripts as npm would. */
export const runScript = (script: string, { env, user }: RunOptions): RunningScript => {
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root,
    env: { NODE_ENV: 'test', PATH: process.env['PATH'], HOME: '/', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user && { uid: user.uid, gid: user.gid }),
  })
  let output = ''
  const listeners = new Set<() => void>()
  const keep = (chunk: Buffer): void => {
    output += chunk.toString('utf8')
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }))
  })
  return {
    process: child,
    output: () => output,
    shows: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(output)
          if (found !== null) resolve(found)
        }
        listeners.add(look)
        look()
        void ended.then(() => reject(new Error(`The script ended without showing ${pattern}:\n${output}`)))
      }),
    ended,
  }
}
