import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataFolder } from './launcher/data-folder.ts'
import { runLauncher } from './launcher/run-launcher.ts'
import { orStopped } from './launcher/stop-signals.ts'
import { startPostgres } from './postgres/start-postgres.ts'
import { countsLine, noCounts, type Counts, plus } from './test/counts.ts'
import { prepareTemplate } from './test/prepare-template.ts'
import { runJourneys } from './test/run-journeys.ts'
import { runVitest } from './test/run-vitest.ts'
import { readSelection } from './test/selection.ts'

/** `npm test [-- part of a path]`: unit and integration tests, then the journeys, on an embedded PostgreSQL. */
const selection = readSelection(process.argv.slice(2))

await runLauncher(async (launch) => {
  const folder = mkdtempSync(join(tmpdir(), 'platen-run-'))
  // The database's user must be able to enter; what is secret in it has modes of its own.
  chmodSync(folder, 0o755)
  launch.started.defer(() => rmSync(folder, { recursive: true, force: true }))
  const data = openDataFolder(folder)
  const run = async (): Promise<Counts> => {
    let counts = noCounts
    let template: string | undefined
    if (selection.needsDatabase) {
      const postgres = await launch.progress.step('PostgreSQL', () =>
        startPostgres({ dataFolder: folder, throwAway: true }),
      )
      launch.started.defer(() => postgres.stop())
      launch.onForce(() => postgres.kill())
      template = postgres.url
      await launch.progress.step('Template database', () => prepareTemplate(launch, data, postgres.url))
    }
    if (selection.projects.length > 0)
      counts = plus(counts, await runVitest(launch, { selection, template, folder }))
    if (selection.journeys && template !== undefined) {
      counts = plus(counts, await runJourneys(launch, { selection, template, data }))
    }
    return counts
  }
  const counts = await orStopped(run(), launch.signal)
  launch.atEnd(countsLine(counts))
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0
})
