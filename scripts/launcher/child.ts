import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { join } from 'node:path'
import { openLog } from './open-log.ts'
import { root } from './settings.ts'

export type Ending = { code: number | null; signal: NodeJS.Signals | null; lastLines: string }

/** A process of the stack, in a group of its own so that the terminal's Ctrl-C reaches the launcher alone. */
export type Child = {
  name: string
  ended: Promise<Ending>
  /** Calls back for each message the process sends to its launcher. */
  onMessage(listener: (message: unknown) => void): void
  /** SIGTERM; SIGKILL for its whole group when it has not ended in time. */
  stop(): Promise<void>
  kill(): void
}

export type ChildOptions = {
  name: string
  /** Arguments of Node. */
  args: readonly string[]
  env: Record<string, string>
  logFolder: string
  /** Shows what it writes in the terminal too. */
  echo?: boolean
  graceMilliseconds?: number
}

const echoLines = (name: string, stream: NodeJS.ReadableStream): void => {
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString('utf8')}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) process.stdout.write(`  ${name.padEnd(6)} │ ${line}\n`)
  })
}

const killGroup = (child: ChildProcess): void => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The group is gone already.
  }
}

/** Starts a Node process of the stack. */
export const startChild = (options: ChildOptions): Child => {
  const { name, args, env, logFolder, echo = false, graceMilliseconds = 8_000 } = options
  const log = openLog(join(logFolder, `${name}.log`))
  const tether = join(root, 'scripts', 'launcher', 'tether.mjs')
  const child = spawn(process.execPath, ['--import', tether, ...args], {
    cwd: root,
    detached: true,
    env: { ...process.env, ...env, PLATEN_LAUNCHER: String(process.pid) },
    stdio: ['ignore', echo ? 'pipe' : log.descriptor, echo ? 'pipe' : log.descriptor, 'ipc'],
  })
  closeSync(log.descriptor)
  if (child.stdout) echoLines(name, child.stdout)
  if (child.stderr) echoLines(name, child.stderr)
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ code: 1, signal: null, lastLines: error.message }))
    child.once('exit', (code, signal) => {
      killGroup(child)
      resolve({ code, signal, lastLines: log.lastLines(25) })
    })
  })
  return {
    name,
    ended,
    onMessage: (listener) => void child.on('message', listener),
    stop: async () => {
      child.kill('SIGTERM')
      const force = setTimeout(() => killGroup(child), graceMilliseconds)
      await ended
      clearTimeout(force)
    },
    kill: () => {
      if (child.exitCode === null && child.signalCode === null) killGroup(child)
    },
  }
}
