import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runLauncher } from './launcher/run-launcher.ts'
import { root } from './launcher/settings.ts'
import { orStopped } from './launcher/stop-signals.ts'
import { ensureBuild } from './stack/ensure-build.ts'

await runLauncher(async (launch) => {
  const logFolder = join(root, 'node_modules', '.cache', 'platen-logs')
  mkdirSync(logFolder, { recursive: true })
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await orStopped(ensureBuild(launch, { env, logFolder }), launch.signal)
  return 0
})
