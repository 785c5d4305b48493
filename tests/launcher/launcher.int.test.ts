import { createServer } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort, tryPort } from '../../scripts/launcher/free-port.ts'
import { isAlive, waitForEnd } from '../../scripts/launcher/process-of.ts'
import { canRun } from '../../scripts/postgres/reach.ts'
import { runScript, type RunningScript } from './run-script.ts'

const host = '127.0.0.1'
let folder: string
let port: number
let started: RunningScript[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'platen-launch-'))
  await chmod(folder, 0o755)
  port = await freePort({ host })
  started = []
})
afterEach(async () => {
  for (const script of started) {
    if (script.process.exitCode === null) script.process.kill('SIGTERM')
    await script.ended
  }
  rmSync(folder, { recursive: true, force: true })
})

const start = (env: Record<string, string> = {}): RunningScript => {
  const script = runScript('tests/launcher/small-stack.ts', {
    env: { PORT: String(port), PLATEN_DATA_DIR: join(folder, 'data'), ...env },
  })
  started.push(script)
  return script
}

const databaseOf = async (script: RunningScript): Promise<string> => {
  const [, facts] = await script.shows(/^ready (.*)$/m)
  return (JSON.parse(facts ?? '') as { databaseUrl: string }).databaseUrl
}

const query = async (url: string, statement: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

const portOf = (url: string): number => Number(new URL(url).port)
const webPid = async (): Promise<number> => Number(await (await fetch(`http://${host}:${port}/`)).text())
const isFree = async (wanted: number): Promise<boolean> =>
  (await tryPort({ host, port: wanted })) !== undefined

test('Ctrl-C ends every process and frees the ports; a second start keeps the data', async () => {
  const first = start()
  const url = await databaseOf(first)
  await query(url, 'create table kept as select 42 as answer')
  const web = await webPid()
  first.process.kill('SIGINT')
  expect((await first.ended).code).toBe(130)
  expect(isAlive(web)).toBe(false)
  expect(await isFree(port)).toBe(true)
  expect(await isFree(portOf(url))).toBe(true)

  const second = start()
  expect(await query(await databaseOf(second), 'select answer from kept')).toEqual([{ answer: 42 }])
  second.process.kill('SIGTERM')
  expect((await second.ended).code).toBe(0)
})

test('a launcher that is killed leaves nothing running, and the next start works', async () => {
  const first = start()
  const url = await databaseOf(first)
  const web = await webPid()
  first.process.kill('SIGKILL')
  await first.ended
  expect(await waitForEnd(web, 5_000)).toBe(true)
  await expect.poll(() => isFree(portOf(url)), { timeout: 10_000 }).toBe(true)
  await databaseOf(start())
})

test('a process that dies is told in a sentence and everything stops', async () => {
  const script = start()
  const url = await databaseOf(script)
  await fetch(`http://${host}:${port}/die`)
  const { code, output } = await script.ended
  expect(code).toBe(1)
  expect(output).toContain('The web process ended with code 7; its log is')
  expect(output).toContain('small web is listening')
  expect(await isFree(portOf(url))).toBe(true)
})

test('two starts on one data folder: the second says who has it', async () => {
  const first = start()
  await databaseOf(first)
  const { code, output } = await start({ PORT: String(await freePort({ host })) }).ended
  expect(code).toBe(1)
  expect(output).toContain(`Another Platen (process ${first.process.pid}) is running on`)
})

test('a busy port is named, with a way out', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, host, resolve))
  try {
    const script = runScript('scripts/start.ts', {
      env: { PORT: String(port), PLATEN_DATA_DIR: join(folder, 'data') },
    })
    const { code, output } = await script.ended
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} on ${host} is used by another program.`)
    expect(output).toContain(`PORT=${port + 1} npm start`)
  } finally {
    other.close()
  }
})

// Root can write everywhere and hands the test to another user, who has to be able to enter this clone.
const ordinary = process.getuid?.() === 0 ? { name: 'nobody', uid: 65_534, gid: 65_534 } : undefined

const canBeOrdinary = canRun(process.execPath, ordinary)
if (!canBeOrdinary) console.info('Skipped: no ordinary user can run Node from this folder.')

test.runIf(canBeOrdinary)('a folder that cannot be written to is named in a sentence', async () => {
  await chmod(folder, 0o555)
  const data = join(folder, 'data')
  const script = runScript('scripts/start.ts', {
    env: { PORT: String(port), PLATEN_DATA_DIR: data },
    ...(ordinary && { user: ordinary }),
  })
  const { code, output } = await script.ended
  await chmod(folder, 0o755)
  expect(code).toBe(1)
  expect(output).toContain(`Platen cannot write to ${data}/logs: permission denied`)
  expect(output).not.toContain('    at ')
})

test('a port that is no number is refused', async () => {
  const { code, output } = await runScript('scripts/start.ts', { env: { PORT: 'http' } }).ended
  expect(code).toBe(1)
  expect(output).toContain('PORT must be a number from 1 to 65535, not "http".')
})
