import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

type Memory = { rss: number; heapUsed: number }

export type StreamServer = {
  origin: string
  /** Bytes after a garbage collection: resident, and of the heap what is in use. */
  memory(): Promise<Memory>
  /** Ends the process without a word and starts another one at the same address. */
  killAndStart(): Promise<void>
  close(): Promise<void>
}

const start = async (port: number): Promise<{ child: ChildProcess; port: number }> => {
  const child = fork(path.join(import.meta.dirname, 'serve.ts'), {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown]
  const told = message as { port?: number } | number | null // a message of `serve.ts`, or an exit code
  if (typeof told !== 'object' || !told?.port) throw new Error('The server of the test ended at its start.')
  return { child, port: told.port }
}

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** A web process of its own for a test of streams; it gets the database and secret of the running test. */
export const startServer = async (): Promise<StreamServer> => {
  const first = await start(0)
  const { port } = first
  let { child } = first
  return {
    origin: `http://127.0.0.1:${port}`,
    async memory() {
      child.send('memory')
      const [memory] = (await once(child, 'message')) as [Memory] // the answer of `serve.ts`
      return memory
    },
    async killAndStart() {
      await end(child, 'SIGKILL')
      child = (await start(port)).child
    },
    close: () => end(child, 'SIGKILL'),
  }
}
