import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzzStack } from './fuzz/fuzz-stack.ts'
import { openDataFolder } from './launcher/data-folder.ts'
import { freePort } from './launcher/free-port.ts'
import { runLauncher } from './launcher/run-launcher.ts'
import type { Settings } from './launcher/settings.ts'
import { orStopped } from './launcher/stop-signals.ts'
import { startServing } from './stack/start-serving.ts'

/**
 * `npm run fuzz -- [--seed N] [--requests N] [--connections N]`: sends odd requests to every route of a stack of its own,
 * over HTTP. The same seed sends the same requests. Ends with 1 when one finds a failure of ours, or when records or
 * files are left half-written.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '8' },
  },
})

await runLauncher(async (launch) => {
  const folder = mkdtempSync(join(tmpdir(), 'platen-fuzz-'))
  // The database's user must be able to enter; what is secret in it has modes of its own.
  chmodSync(folder, 0o755)
  launch.started.defer(() => rmSync(folder, { recursive: true, force: true }))
  const data = openDataFolder(folder)
  const host = '127.0.0.1'
  const port = await freePort({ host })
  const settings: Settings = {
    dataFolder: folder,
    host,
    port,
    url: `http://${host}:${port}`,
    databaseUrl: undefined,
    adminEmail: 'admin@platen.local',
    adminPassword: undefined,
    payloadSecret: undefined,
    hasModel: false,
  }
  const { failed, env } = await orStopped(
    startServing(launch, { settings, data, development: false }),
    launch.signal,
  )
  launch.progress.end()
  const run = fuzzStack({
    env,
    origin: settings.url,
    logs: data.logs,
    seed: Number(values.seed),
    requests: Number(values.requests),
    connections: Number(values.connections),
  })
  const sound = await orStopped(Promise.race([run, failed]), launch.signal)
  return sound ? 0 : 1
})
