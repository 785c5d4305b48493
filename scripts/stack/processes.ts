import { createRequire } from 'node:module'
import { type Child, type ChildOptions, startChild } from '../launcher/child.ts'
import { Complaint } from '../launcher/complaint.ts'
import { readMessage } from '../launcher/messages.ts'

type Place = Pick<ChildOptions, 'env' | 'logFolder' | 'echo'>

const require = createRequire(import.meta.url)
const next = require.resolve('next/dist/bin/next')

const describe = (
  child: Child,
  { code, signal, lastLines }: Awaited<Child['ended']>,
  logFolder: string,
): string => {
  const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`
  const words = lastLines === '' ? '' : ` Its last lines:\n\n${lastLines}`
  return `The ${child.name} process ${how}; its log is ${logFolder}/${child.name}.log.${words}`
}

/** Rejects with a sentence when a process that should go on running has ended. */
export const failWhenEnded = async (child: Child, logFolder: string): Promise<never> => {
  throw new Complaint(describe(child, await child.ended, logFolder))
}

/** Waits for a process that does one thing and ends. */
export const completion = async (child: Child, logFolder: string): Promise<void> => {
  let complaint: string | undefined
  child.onMessage((raw) => {
    const message = readMessage(raw)
    if (message?.type === 'complaint') complaint = message.sentence
  })
  const ending = await child.ended
  if (ending.code === 0) return
  throw new Complaint(complaint ?? describe(child, ending, logFolder))
}

/** Resolves when the process says that it is ready. */
export const readiness = (child: Child): Promise<void> =>
  new Promise((resolve) => child.onMessage((raw) => readMessage(raw)?.type === 'ready' && resolve()))

/** Migrates the database and, when asked, seeds it. */
export const startPreparation = (place: Place, { seed }: { seed: boolean }): Child =>
  startChild({
    ...place,
    name: 'prepare',
    args: ['--import', 'tsx', 'scripts/prepare.ts', ...(seed ? [] : ['--no-seed'])],
  })

/** `next build`. */
export const startBuild = (place: Place): Child =>
  startChild({ ...place, name: 'build', args: [next, 'build'], graceMilliseconds: 2_000 })

/** The web process, built or (development) compiled as it is asked for. */
export const startWeb = (
  place: Place,
  { host, port, mode }: { host: string; port: number; mode: 'start' | 'dev' },
): Child =>
  startChild({
    ...place,
    name: 'web',
    args: [
      ...(mode === 'dev' ? [next, 'dev'] : ['scripts/web.ts']),
      '--hostname',
      host,
      '--port',
      String(port),
    ],
    // Open event streams never end by themselves; browsers resume them.
    graceMilliseconds: 3_000,
  })

/** The worker; in development it starts again when a file it has loaded changes. */
export const startWorker = (place: Place, { watch }: { watch: boolean }): Child =>
  startChild({
    ...place,
    name: 'worker',
    args: [...(watch ? ['--watch', '--watch-preserve-output'] : []), '--import', 'tsx', 'scripts/worker.ts'],
    graceMilliseconds: 16_000,
  })
