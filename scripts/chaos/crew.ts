import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../launcher/settings.ts'

type CrewArgs = { size: number; env: NodeJS.ProcessEnv; folder: string; silentSeconds: number }

/** Worker processes that are replaced as soon as they end, as a supervisor does. */
export const startCrew = ({ size, env, folder, silentSeconds }: CrewArgs) => {
  const crew: ChildProcess[] = []
  let closing = false
  let ended = 0

  const start = (place: number): void => {
    const log = openSync(join(folder, `worker-${place}.log`), 'a')
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'scripts/worker.ts', '--silent-seconds', String(silentSeconds)],
      { cwd: root, env, stdio: ['ignore', log, log] },
    )
    closeSync(log)
    crew[place] = child
    child.once('exit', (code, signal) => {
      if (closing) return
      if (signal !== 'SIGKILL') ended += 1
      console.log(`  a worker ended (${signal ?? `code ${code}`}); another takes its place`)
      start(place)
    })
  }
  for (let place = 0; place < size; place += 1) start(place)

  return {
    /** Kills the worker with this process id, as kill -9 does; false when it is none of the crew. */
    kill: (pid: number): boolean => crew.find((child) => child.pid === pid)?.kill('SIGKILL') ?? false,
    pids: (): number[] => crew.flatMap(({ pid, exitCode }) => (pid && exitCode === null ? [pid] : [])),
    /** Workers that ended by themselves: a database that is away must end none. */
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
