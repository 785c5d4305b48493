import { defineConfig, devices } from '@playwright/test'
import { journeyStage } from './tests/support/journey-stage.ts'

const stage = journeyStage()
const minute = 60_000

/** Journeys through the running app; `npm test` starts it first (scripts/test.ts). */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  timeout: 4 * minute,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: stage.url,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: stage.chromium.executablePath,
      args: stage.chromium.args,
      env: { ...process.env, ...stage.chromium.env },
    },
  },
  projects: [{ name: 'chromium' }],
})
