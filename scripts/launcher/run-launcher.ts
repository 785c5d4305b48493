import { Complaint, explainFileSystem } from './complaint.ts'
import { type Progress, showProgress } from './progress.ts'
import { listenForStop, StopRequest } from './stop-signals.ts'

export type Launch = {
  progress: Progress
  /** Aborted when the launcher is asked to stop. */
  signal: AbortSignal
  /** What was started; stopped in reverse order at the end, whatever the end is. */
  started: AsyncDisposableStack
  /** Called for each process when a second Ctrl-C wants the end at once. */
  onForce(kill: () => void): void
  /** A line for the very end, after everything is stopped. */
  atEnd(line: string): void
}

const report = (error: unknown): number => {
  if (error instanceof StopRequest) return error.exitCode
  const explained = explainFileSystem(error)
  if (explained instanceof Complaint) console.error(`\n  ${explained.message}\n`)
  else console.error(explained)
  return 1
}

/** Runs a launcher: stops everything it started when it ends, fails or is asked to stop, and exits with the right code. */
export const runLauncher = async (work: (launch: Launch) => Promise<number>): Promise<never> => {
  const kills: (() => void)[] = []
  const lastLines: string[] = []
  const progress = showProgress()
  const signal = listenForStop(() => {
    kills.forEach((kill) => kill())
    process.exit(130)
  })
  const started = new AsyncDisposableStack()
  let code: number
  try {
    code = await work({
      progress,
      signal,
      started,
      onForce: (kill) => void kills.push(kill),
      atEnd: (line) => void lastLines.push(line),
    })
  } catch (error) {
    progress.end()
    code = report(error)
  }
  progress.end()
  if (signal.aborted) console.log('\n  Stopping …')
  try {
    await started.disposeAsync()
    if (signal.aborted) console.log('  Everything is stopped.')
  } catch (error) {
    code = report(error) || 1
  }
  for (const line of lastLines) console.log(line)
  process.exit(code)
}
