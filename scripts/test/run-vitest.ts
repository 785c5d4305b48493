import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from '../launcher/run-launcher.ts'
import { root } from '../launcher/settings.ts'
import type { Counts } from './counts.ts'
import { runTool } from './run-tool.ts'
import type { Selection } from './selection.ts'

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

const readReport = (path: string): Counts => {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report
  // A file that cannot be loaded has no tests to count, and must not look like success.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Runs the chosen Vitest projects. */
export const runVitest = async (
  launch: Launch,
  options: { selection: Selection; template: string | undefined; folder: string },
): Promise<Counts> => {
  const { selection, template, folder } = options
  const report = join(folder, 'vitest.json')
  const projects = selection.projects.flatMap((project) => ['--project', project])
  const code = await runTool(
    launch,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...projects,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...selection.filters,
    ],
    { NODE_ENV: 'test', ...(template === undefined ? {} : { PLATEN_TEST_DATABASE_URL: template }) },
  )
  try {
    const counts = readReport(report)
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
