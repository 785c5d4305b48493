import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../launcher/settings.ts'

type CrewArgs = { size: number; env: NodeJS.ProcessEnv; folder: string; silentSeconds: number }

/** Worker processes that are replaced as soon as they end, as a supervisor does. */
export const startCrew = ({ size, env, folder, silentSeconds }: CrewArgs) => {
  const crew: ChildProcess[] = []
  const ready = new Set<ChildProcess>()
  let closing = false
  let ended = 0

  const start = (place: number): void => {
    const log = openSync(join(folder, `worker-${place}.log`), 'a')
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'scripts/worker.ts', '--silent-seconds', String(silentSeconds)],
      { cwd: root, env, stdio: ['ignore', log, log, 'ipc'] },
    )
    closeSync(log)
    crew[place] = child
    child.once('message', () => ready.add(child))
    child.once('exit', (code, signal) => {
      // One that starts while the database is away ends, and is started again.
      const wasReady = ready.delete(child)
      if (closing) return
      if (wasReady && signal !== 'SIGKILL') ended += 1
      console.log(`  a worker ended (${signal ?? `code ${code}`}); another takes its place`)
      start(place)
    })
  }
  for (let place = 0; place < size; place += 1) start(place)

  return {
    /** Workers that take jobs, in an order of their own. */
    ready: (): ChildProcess[] => [...ready],
    /** Workers at work that ended by themselves: a database that goes away must end none. */
    endedByThemselves: () => ended,
    async close(): Promise<void> {
      closing = true
      await Promise.all(
        crew.map(async (child) => {
          if (child.exitCode !== null || child.signalCode !== null) return
          const exit = new Promise((resolve) => child.once('exit', resolve))
          child.kill('SIGTERM')
          const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
          await exit
          clearTimeout(late)
        }),
      )
    },
  }
}

export type Crew = ReturnType<typeof startCrew>
