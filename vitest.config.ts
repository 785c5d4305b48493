import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const everywhere = ['src/**', 'scripts/**', 'examples/**', 'tests/**', 'bench/**']
const named = (ending: string): string[] => everywhere.map((folder) => `${folder}/*${ending}`)

export default defineConfig({
  resolve: { alias: { '@payload-config': resolve(import.meta.dirname, 'payload.config.ts') } },
  // JSX as the app compiles it.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // A process per file: each has an environment, a config and a database of its own.
    pool: 'forks',
    isolate: true,
    maxWorkers: 2,
    include: [],
    passWithNoTests: true,
    // What is waited for comes when it comes: a busy machine is no failure.
    expect: { poll: { timeout: 20_000 } },
    // Tests provoke failures; their log is of use only to someone who asks for it.
    // People of the tests have credits for whatever they make; the tests of credits say what they need.
    env: {
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
      CREDITS_WELCOME: '1000000',
      CREDITS_NEW_WORKSPACE: '1000000',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: named('.test.{ts,tsx}'),
          exclude: named('.int.test.{ts,tsx}'),
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: named('.int.test.{ts,tsx}'),
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
